import { Handle, Position } from '@xyflow/react'
import { joinable } from './joinable.ts'

/** The dot from which a line is drawn, on what can be joined. */
export function LinkHandle({ kind }: { readonly kind: string }) {
  return joinable.has(kind) && <Handle type="source" position={Position.Right} className="link-handle" />
}

import { Handle, Position } from '@xyflow/react'
import { isJoinable } from './joinable.ts'

/** The dot from which a line is drawn, on what can be joined. */
export function LinkHandle({ kind }: { readonly kind: string }) {
  return isJoinable(kind) && <Handle type="source" position={Position.Right} className="link-handle" />
}

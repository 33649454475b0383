import { kinds } from '@vpcanvas/resources/drawing'
import { Handle, Position } from '@xyflow/react'

/** The kinds that a line can be drawn from or to. */
const joinable = new Set(
  Object.values(kinds).flatMap(({ schema, connections }) =>
    connections.length > 0 ? [schema.kind, ...connections.map(({ to }) => to)] : [],
  ),
)

/** The dot from which a line is drawn. React Flow needs the handle for every line's ends; only what can be joined shows it. */
export function LinkHandle({ kind }: { readonly kind: string }) {
  const canJoin = joinable.has(kind)
  return (
    <Handle
      type="source"
      position={Position.Right}
      isConnectable={canJoin}
      className={canJoin ? 'link-handle' : 'link-handle absent'}
    />
  )
}

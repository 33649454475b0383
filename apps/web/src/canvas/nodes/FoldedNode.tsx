import type { NodeProps } from '@xyflow/react'
import { fetched } from '../../ui/fetched.tsx'
import { Later } from '../../ui/Later.tsx'
import type { FlowNode } from '../flowNodes.ts'

const FoldedCard = fetched(() => import('../../hand/door.ts').then((door) => ({ default: door.FoldedCard })))

/** A frame that is folded into a card. Most designs have none. */
export function FoldedNode(props: NodeProps<FlowNode>) {
  return (
    <Later>
      <FoldedCard {...props} />
    </Later>
  )
}

import type { NodeProps } from '@xyflow/react'
import { lazy } from 'react'
import { Later } from '../../ui/Later.tsx'
import type { FlowNode } from '../flowNodes.ts'

const FoldedCard = lazy(() => import('../../hand/door.ts').then((door) => ({ default: door.FoldedCard })))

/** A frame that is folded into a card. Most designs have none. */
export function FoldedNode(props: NodeProps<FlowNode>) {
  return (
    <Later>
      <FoldedCard {...props} />
    </Later>
  )
}

import { ON_A_CARD } from '@vpcanvas/picture'
import { kinds } from '@vpcanvas/resources/drawing'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { KindIcon } from '../icons/KindIcon.tsx'
import { insideOf } from '../store/folding.ts'
import { useExposure, useResource, useView } from '../store/look.ts'
import { useWords } from '../words/useWords.ts'
import type { FlowNode } from '../canvas/flowNodes.ts'
import { FoldButton } from './FoldButton.tsx'
import { FoldedBadge } from './FoldedBadge.tsx'
import { LinkHandle } from '../canvas/nodes/LinkHandle.tsx'
import { LiveMark } from '../canvas/nodes/LiveMark.tsx'
import { Name } from '../canvas/nodes/Name.tsx'
import { NodeMark } from '../canvas/nodes/NodeMark.tsx'
import { useNodeState } from '../canvas/nodes/useNodeState.ts'

/** A frame that is folded into a card: what it is, how much is in it, and the problems of all of that. */
export const FoldedCard = memo(function FoldedCard({ id, selected }: NodeProps<FlowNode>) {
  const words = useWords()
  const resource = useResource(id)
  const inside = insideOf(useView(), id)
  const exposure = useExposure(id)?.exposure
  const { mark, attributes } = useNodeState(id, selected)
  const appearance = resource && kinds[resource.kind]?.appearance
  if (!resource || !appearance) return null
  return (
    <div className="card folded" data-kind={resource.kind} data-exposure={exposure} {...attributes}>
      <div className="card-line">
        <KindIcon
          name={exposure === 'public' && appearance.icon === 'subnet' ? 'subnet-public' : appearance.icon}
          size={32}
        />
        <div className="card-words">
          <Name resource={resource} longest={ON_A_CARD} />
          <div className="card-summary">{words.inside(inside.length)}</div>
        </div>
        <FoldButton id={id} isFolded />
      </div>
      <LiveMark id={id} />
      <FoldedBadge ids={[id, ...inside]} />
      {mark && <NodeMark mark={mark} />}
      <LinkHandle kind={resource.kind} />
    </div>
  )
})

import { ON_A_CARD } from '@vpcanvas/picture'
import { kinds } from '@vpcanvas/resources/drawing'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { KindIcon } from '../../icons/KindIcon.tsx'
import { useResource, useSummary } from '../../store/look.ts'
import type { FlowNode } from '../flowNodes.ts'
import { LinkHandle } from './LinkHandle.tsx'
import { LiveMark } from './LiveMark.tsx'
import { Name } from './Name.tsx'
import { NodeMark } from './NodeMark.tsx'
import { useNodeState } from './useNodeState.ts'
import { OwnParts } from './OwnParts.tsx'
import { ProblemBadge } from './ProblemBadge.tsx'
import { Tags } from './Tags.tsx'
import './CardNode.css'
import './detail.css'

/** A resource that holds nothing: a gateway, an instance, a cache, a table. */
export const CardNode = memo(function CardNode({ id, selected }: NodeProps<FlowNode>) {
  const resource = useResource(id)
  const summary = useSummary(id)
  const { mark, attributes } = useNodeState(id, selected)
  const appearance = resource && kinds[resource.kind]?.appearance
  if (!resource || !appearance) return null
  return (
    <div
      className="card"
      data-kind={resource.kind}
      data-group={appearance.group}
      data-shape={appearance.shape}
      {...attributes}
    >
      <div className="card-line">
        <KindIcon name={appearance.icon} size={32} />
        <div className="card-words">
          <Name resource={resource} longest={ON_A_CARD} />
          <div className="card-summary">{summary}</div>
        </div>
      </div>
      {appearance.parts && <OwnParts id={id} />}
      <Tags id={id} />
      <LiveMark id={id} />
      <ProblemBadge id={id} />
      {mark && <NodeMark mark={mark} />}
      <LinkHandle kind={resource.kind} />
    </div>
  )
})

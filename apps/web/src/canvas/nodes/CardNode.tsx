import { kinds } from '@vpcanvas/resources/drawing'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { KindIcon } from '../../icons/KindIcon.tsx'
import { useIsPreviewed, useResource, useSummary } from '../../store/look.ts'
import type { FlowNode } from '../flowNodes.ts'
import { useGesture } from '../gesture.ts'
import { useCostMark } from '../../lens/cost.ts'
import { CostMark } from '../../lens/CostMark.tsx'
import { TrafficMark } from '../../lens/TrafficMark.tsx'
import { useChangeMark } from '../../lens/changes.ts'
import { ChangeMarkView } from '../../lens/ChangeMarkView.tsx'
import { useZoneMark } from '../../lens/zone.ts'
import { ZoneMarkView } from '../../lens/ZoneMarkView.tsx'
import { useTrafficMark } from '../../lens/traffic.ts'
import { LinkHandle } from './LinkHandle.tsx'
import { LiveMark } from './LiveMark.tsx'
import { Name } from './Name.tsx'
import { OwnParts } from './OwnParts.tsx'
import { ProblemBadge } from './ProblemBadge.tsx'
import { Tags } from './Tags.tsx'
import './CardNode.css'
import './detail.css'

/** A resource that holds nothing: a gateway, an instance, a cache, a table. */
export const CardNode = memo(function CardNode({ id, selected }: NodeProps<FlowNode>) {
  const resource = useResource(id)
  const summary = useSummary(id)
  const isPreviewed = useIsPreviewed(id)
  const isTarget = useGesture((state) => state.target === id)
  const refuses = useGesture((state) => state.target === id && state.refuses)
  const traffic = useTrafficMark(id)?.state
  const zone = useZoneMark(id)?.state
  const cost = useCostMark(id)?.level
  const change = useChangeMark(id)
  const appearance = resource && kinds[resource.kind]?.appearance
  if (!resource || !appearance) return null
  return (
    <div
      className="card"
      data-kind={resource.kind}
      data-group={appearance.group}
      data-shape={appearance.shape}
      data-selected={selected || undefined}
      data-target={isTarget ? (refuses ? 'refuses' : 'takes') : undefined}
      data-preview={isPreviewed || undefined}
      data-traffic={traffic}
      data-zone={zone}
      data-cost={cost}
      data-change={change ?? undefined}
    >
      <div className="card-line">
        <KindIcon name={appearance.icon} size={32} />
        <div className="card-words">
          <Name resource={resource} />
          <div className="card-summary">{summary}</div>
        </div>
      </div>
      {appearance.parts && <OwnParts id={id} />}
      <Tags id={id} />
      <LiveMark id={id} />
      <ProblemBadge id={id} />
      <TrafficMark id={id} />
      <ZoneMarkView id={id} />
      <CostMark id={id} />
      <ChangeMarkView id={id} />
      <LinkHandle kind={resource.kind} />
    </div>
  )
})

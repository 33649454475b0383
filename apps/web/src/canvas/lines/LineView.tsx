import type { Box } from '@vpcanvas/model'
import {
  BaseEdge,
  EdgeLabelRenderer,
  type EdgeProps,
  getBezierPath,
  getStraightPath,
  type InternalNode,
  Position,
  useInternalNode,
} from '@xyflow/react'
import { kinds } from '@vpcanvas/resources/drawing'
import { memo } from 'react'
import { KindIcon } from '../../icons/KindIcon.tsx'
import { useResource, useSummary } from '../../store/look.ts'
import { editor } from '../../store/useEditor.ts'
import { LiveMark } from '../nodes/LiveMark.tsx'
import { ProblemBadge } from '../nodes/ProblemBadge.tsx'
import { anchors } from './anchor.ts'
import type { Line } from './lines.ts'
import './lines.css'

const positions = { left: Position.Left, right: Position.Right, top: Position.Top, bottom: Position.Bottom } as const

/** A route or an association: from the one that names to the one that is named. */
export const Mention = memo(function Mention({ id, source, target, data, markerEnd }: EdgeProps<Line>) {
  const ends = useEnds(source, target)
  if (!ends) return null
  const { from, to } = ends
  const [path, x, y] = getBezierPath({
    sourceX: from.x,
    sourceY: from.y,
    sourcePosition: positions[from.side],
    targetX: to.x,
    targetY: to.y,
    targetPosition: positions[to.side],
  })
  return (
    <>
      <BaseEdge id={id} path={path} {...(markerEnd !== undefined && { markerEnd })} />
      {data?.label && (
        <EdgeLabelRenderer>
          <div className="line-label mono" style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}>
            {data.label}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  )
})

/** The quiet line from a cache to a subnet that holds some of its nodes. */
export const Tie = memo(function Tie({ id, source, target }: EdgeProps<Line>) {
  const ends = useEnds(source, target)
  if (!ends) return null
  const [path] = getStraightPath({ sourceX: ends.from.x, sourceY: ends.from.y, targetX: ends.to.x, targetY: ends.to.y })
  return <BaseEdge id={id} path={path} />
})

/** A peering: a bridge between the edges of two VPCs, with its name on it. */
export const Bridge = memo(function Bridge({ id, source, target, selected }: EdgeProps<Line>) {
  const resource = useResource(id)
  const summary = useSummary(id)
  const ends = useEnds(source, target)
  const appearance = resource && kinds[resource.kind]?.appearance
  if (!ends || !resource || !appearance) return null
  const [path, x, y] = getStraightPath({
    sourceX: ends.from.x,
    sourceY: ends.from.y,
    targetX: ends.to.x,
    targetY: ends.to.y,
  })
  return (
    <>
      <BaseEdge id={id} path={path} interactionWidth={24} />
      <EdgeLabelRenderer>
        <button
          type="button"
          tabIndex={-1}
          className="bridge-card nodrag nopan"
          data-selected={selected || undefined}
          title={summary}
          style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
          onClick={() => editor.select([id])}
        >
          <KindIcon name={appearance.icon} size={24} />
          <span className="node-name">{resource.name}</span>
          <LiveMark id={id} />
        </button>
        <div className="bridge-badge" style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y - 20}px)` }}>
          <ProblemBadge id={id} />
        </div>
      </EdgeLabelRenderer>
    </>
  )
})

function useEnds(source: string, target: string): ReturnType<typeof anchors> | null {
  const [from, to] = [useInternalNode(source), useInternalNode(target)]
  const [a, b] = [boxOf(from), boxOf(to)]
  return a && b ? anchors(a, b) : null
}

function boxOf(node: InternalNode | undefined): Box | null {
  if (!node) return null
  const { x, y } = node.internals.positionAbsolute
  return { x, y, width: node.measured.width ?? node.width ?? 0, height: node.measured.height ?? node.height ?? 0 }
}

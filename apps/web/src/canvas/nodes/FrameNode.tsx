import { kinds } from '@vpcanvas/resources/drawing'
import { NodeResizeControl, type NodeProps, ResizeControlVariant } from '@xyflow/react'
import { memo } from 'react'
import { useStore } from 'zustand'
import { shellState } from '../../app/shellDoor.ts'
import { KindIcon } from '../../icons/KindIcon.tsx'
import { useEditor } from '../../store/useEditor.ts'
import { useExposure, useIsNamedBySummary, useResource, useSummary } from '../../store/look.ts'
import { fetched } from '../../ui/fetched.tsx'
import { LongName } from '../../ui/LongName.tsx'
import { Later } from '../../ui/Later.tsx'
import { whenIdle } from '../../ui/whenIdle.ts'
import type { FlowNode } from '../flowNodes.ts'
import { Exposed } from './Exposed.tsx'
import { LinkHandle } from './LinkHandle.tsx'
import { LiveMark } from './LiveMark.tsx'
import { Name } from './Name.tsx'
import { NodeMark } from './NodeMark.tsx'
import { useNodeState } from './useNodeState.ts'
import { PartsHere } from './PartsHere.tsx'
import { ProblemBadge } from './ProblemBadge.tsx'
import { leastSize } from './leastSize.ts'
import './FrameNode.css'
import './detail.css'

const FoldButton = fetched(() =>
  whenIdle()
    .then(() => import('../../hand/door.ts'))
    .then((door) => ({ default: door.FoldButton })),
)

/** A resource that others sit in: region, VPC, subnet. */
export const FrameNode = memo(function FrameNode({ id, selected }: NodeProps<FlowNode>) {
  const resource = useResource(id)
  const summary = useSummary(id)
  const exposure = useExposure(id)?.exposure
  const isNamed = !useIsNamedBySummary(id)
  const isRenaming = useStore(shellState, (state) => state.renaming === id)
  const least = useEditor((state) => leastSize(state, id))
  const { mark, attributes } = useNodeState(id, selected)
  const appearance = resource && kinds[resource.kind]?.appearance
  if (!resource || !appearance) return null
  const [leastWidth, leastHeight] = least.split(' ').map(Number)
  return (
    <div className="frame" data-kind={resource.kind} data-exposure={exposure} {...attributes}>
      <div className="frame-head">
        <KindIcon
          name={exposure === 'public' && appearance.icon === 'subnet' ? 'subnet-public' : appearance.icon}
          size={24}
        />
        <div className="frame-words">
          <div className="frame-title">
            {isNamed || isRenaming ? <Name resource={resource} /> : <LongName as="node-name" name={summary} />}
            {exposure && <Exposed exposure={exposure} />}
          </div>
          {isNamed && <div className="frame-summary mono">{summary}</div>}
        </div>
        <Later>
          <FoldButton id={id} isFolded={false} />
        </Later>
        <LiveMark id={id} />
        <ProblemBadge id={id} />
      </div>
      <PartsHere id={id} />
      {mark && <NodeMark mark={mark} />}
      <LinkHandle kind={resource.kind} />
      {selected && (
        <>
          <NodeResizeControl
            position="right"
            variant={ResizeControlVariant.Line}
            minWidth={leastWidth}
            className="frame-side"
          />
          <NodeResizeControl
            position="bottom"
            variant={ResizeControlVariant.Line}
            minHeight={leastHeight}
            className="frame-side"
          />
          <NodeResizeControl
            position="bottom-right"
            minWidth={leastWidth}
            minHeight={leastHeight}
            className="frame-corner"
          />
        </>
      )}
    </div>
  )
})

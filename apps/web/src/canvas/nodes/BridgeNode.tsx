import { ON_A_CARD } from '@vpcanvas/picture'
import { kinds } from '@vpcanvas/resources/drawing'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { KindIcon } from '../../icons/KindIcon.tsx'
import { useResource, useSummary } from '../../store/look.ts'
import { editor } from '../../store/useEditor.ts'
import type { FlowNode } from '../flowNodes.ts'
import { LongName } from '../../ui/LongName.tsx'
import { LiveMark } from './LiveMark.tsx'
import { ProblemBadge } from './ProblemBadge.tsx'
import './BridgeNode.css'

/** A peering's card, on the middle of the line between two VPCs. */
export const BridgeNode = memo(function BridgeNode({ id, selected }: NodeProps<FlowNode>) {
  const resource = useResource(id)
  const summary = useSummary(id)
  const appearance = resource && kinds[resource.kind]?.appearance
  if (!resource || !appearance) return null
  return (
    <div className="bridge">
      <button
        type="button"
        tabIndex={-1}
        className="bridge-card nodrag nopan"
        data-selected={selected || undefined}
        title={summary}
        onClick={() => editor.select([id])}
      >
        <KindIcon name={appearance.icon} size={24} />
        <LongName longest={ON_A_CARD} as="node-name" name={resource.name} />
        <LiveMark id={id} />
      </button>
      <div className="bridge-badge">
        <ProblemBadge id={id} />
      </div>
    </div>
  )
})

import { schemasOf, viewOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import {
  Background,
  BackgroundVariant,
  ConnectionLineType,
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
} from '@xyflow/react'
import { lazy, useMemo, useState } from 'react'
import { shownDesign } from '../store/look.ts'
import { useEditor } from '../store/useEditor.ts'
import { Later } from '../ui/Later.tsx'
import { whenIdle } from '../ui/whenIdle.ts'
import { useWords } from '../words/useWords.ts'
import { ContextMenu } from './ContextMenu.tsx'
import { flowLines } from './lines/lines.ts'
import { Bridge, Mention, Tie } from './lines/LineView.tsx'
import { flowNodes } from './flowNodes.ts'
import { Ghost, Hint } from './Ghost.tsx'
import { Minimap } from './Minimap.tsx'
import { CardNode } from './nodes/CardNode.tsx'
import { FrameNode } from './nodes/FrameNode.tsx'
import { useCanvasDoor } from './useCanvasDoor.ts'
import { useConnecting } from './useConnecting.ts'
import { useMoving } from './useMoving.ts'
import { usePointing } from './usePointing.ts'
import { ZoomBar } from './ZoomBar.tsx'
import '@xyflow/react/dist/base.css'
import './Canvas.css'

const EmptyCanvas = lazy(() => import('./EmptyCanvas.tsx'))
// Nobody has traced anything yet as the page comes up.
const Picking = lazy(() => whenIdle().then(() => import('../trace/Picking.tsx')))
const WalkLayer = lazy(() => whenIdle().then(() => import('./WalkLayer.tsx')))
const TrafficLegend = lazy(() => whenIdle().then(() => import('../lens/TrafficLegend.tsx')))
const ZoneLegend = lazy(() => whenIdle().then(() => import('../lens/ZoneLegend.tsx')))

const nodeTypes = { frame: FrameNode, card: CardNode }
const edgeTypes = { mention: Mention, tie: Tie, bridge: Bridge }
const PAN_BUTTONS = [1]
const NO_ATTRIBUTION = { hideAttribution: true }

/** The drawing. React Flow draws and proposes; what comes of it is one operation on the design when a gesture ends. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Flow />
    </ReactFlowProvider>
  )
}

function Flow() {
  const words = useWords()
  const design = useEditor(shownDesign)
  const selection = useEditor((state) => state.selection)
  const hovered = useEditor((state) => state.hovered)
  const lens = useEditor((state) => state.view.lens)
  const [nodesOf] = useState(() => flowNodes(kinds))
  const [linesOf] = useState(flowLines)
  const moving = useMoving()
  const nodes = useMemo(
    () => nodesOf(design, selection, moving.underway),
    [nodesOf, design, selection, moving.underway],
  )
  const lines = useMemo(() => {
    const focus = hovered === null || selection.has(hovered) ? selection : new Set([...selection, hovered])
    return linesOf(viewOf(design, schemasOf(kinds)), design.layout, focus, lens)
  }, [linesOf, design, selection, hovered, lens])
  const connecting = useConnecting()
  const pointing = usePointing()
  const { detail, onMove } = useCanvasDoor()
  return (
    <div className="canvas" data-lens={lens} data-detail={detail} {...pointing.frame} tabIndex={-1}>
      <ReactFlow
        nodes={nodes as never}
        edges={lines as never}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        {...moving.handlers}
        {...connecting}
        {...pointing.handlers}
        onMove={onMove}
        connectionMode={ConnectionMode.Loose}
        connectionLineType={ConnectionLineType.Straight}
        selectionMode={SelectionMode.Full}
        selectionOnDrag
        panOnScroll
        panOnDrag={PAN_BUTTONS}
        panActivationKeyCode="Space"
        multiSelectionKeyCode="Shift"
        selectionKeyCode={null}
        deleteKeyCode={null}
        zoomOnDoubleClick={false}
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        elevateNodesOnSelect={false}
        nodeDragThreshold={4}
        connectionDragThreshold={4}
        autoPanOnNodeFocus={false}
        minZoom={0.1}
        maxZoom={2}
        snapToGrid={false}
        proOptions={NO_ATTRIBUTION}
        aria-label={words.canvas}
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1} className="canvas-dots" />
        <Ghost />
        <Later>
          <WalkLayer />
        </Later>
        <Minimap />
      </ReactFlow>
      <ZoomBar />
      <Later>
        <EmptyCanvas />
      </Later>
      <Hint />
      <Later>
        <Picking />
        <TrafficLegend />
        <ZoneLegend />
      </Later>
      <ContextMenu at={pointing.menu} onClose={pointing.closeMenu} />
    </div>
  )
}

import { type Design, type Id, schemasOf, viewOf } from '@vpcanvas/model'
import type { SceneLine } from '@vpcanvas/picture'
import { kinds } from '@vpcanvas/resources/drawing'
import { linesAbout, restingLines } from '@vpcanvas/resources/picture'
import { ConnectionLineType, ConnectionMode, ReactFlow, ReactFlowProvider } from '@xyflow/react'
import { type ComponentType, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { shellState } from '../app/shellDoor.ts'
import { lensMarks } from '../lens/marks.ts'
import { insideOf } from '../store/folding.ts'
import { pictureDesign } from '../store/pictureDesign.ts'
import { shownDesign } from '../store/look.ts'
import type { Lens } from '../store/state.ts'
import { useEditor } from '../store/useEditor.ts'
import { fetched } from '../ui/fetched.tsx'
import { Later } from '../ui/Later.tsx'
import { whenIdle } from '../ui/whenIdle.ts'
import { useWords } from '../words/useWords.ts'
import { cameraAhead } from './ahead.ts'
import { flowNodes } from './flowNodes.ts'
import { useGesture } from './gesture.ts'
import { Ghost, Hint } from './Ghost.tsx'
import { foldedLines } from './foldedLines.ts'
import { lineAt } from './lines.ts'
import { BridgeNode } from './nodes/BridgeNode.tsx'
import { CardNode } from './nodes/CardNode.tsx'
import { FoldedNode } from './nodes/FoldedNode.tsx'
import { FrameNode } from './nodes/FrameNode.tsx'
import { isAmong, type Underway } from './places.ts'
import { SceneCanvas } from './scene/SceneCanvas.tsx'
import { LEAST_ZOOM, MOST_ZOOM } from './fitting.ts'
import { useCanvasDoor } from './useCanvasDoor.ts'
import { useConnecting } from './useConnecting.ts'
import { useMarquee } from './useMarquee.ts'
import { useMounted } from './useMounted.ts'
import { useMoving } from './useMoving.ts'
import { usePointing } from './usePointing.ts'
import { ZoomBar } from './ZoomBar.tsx'
import '@xyflow/react/dist/base.css'
import './Canvas.css'

const EmptyCanvas = fetched(() => import('./EmptyCanvas.tsx'))
// Nobody has traced anything yet as the page comes up.
const Picking = fetched(() => whenIdle().then(() => import('../trace/Picking.tsx')))
const Minimap = fetched(() => whenIdle().then(() => import('./Minimap.tsx')))
const overCanvas = () => whenIdle().then(() => import('../hand/door.ts'))
const Overlay = fetched(() => overCanvas().then((door) => ({ default: door.Overlay })))
const Marquee = fetched(() => overCanvas().then((door) => ({ default: door.Marquee })))
const QuickConnect = fetched(() => whenIdle().then(() => import('./QuickConnect.tsx')))
const Breadcrumbs = fetched(() => whenIdle().then(() => import('./Breadcrumbs.tsx')))
const WalkLayer = fetched(() => whenIdle().then(() => import('./WalkLayer.tsx')))
const ChangesLayer = fetched(() => whenIdle().then(() => import('../lens/ChangesLayer.tsx')))
const ContextMenu = fetched(() =>
  whenIdle()
    .then(() => import('./ContextMenu.tsx'))
    .then((part) => ({ default: part.ContextMenu })),
)
const Guide = fetched(() => whenIdle().then(() => import('../learning/Guide.tsx')))

/** Fetched with the lens that it explains. */
const legends: Readonly<Partial<Record<Lens, ComponentType>>> = {
  traffic: fetched(() => import('../lens/TrafficLegend.tsx')),
  zone: fetched(() => import('../lens/ZoneLegend.tsx')),
  cost: fetched(() => import('../lens/CostLegend.tsx')),
  live: fetched(() => import('../lens/LiveLegend.tsx')),
  changes: fetched(() => import('../lens/ChangesLegend.tsx')),
}

const nodeTypes = { frame: FrameNode, card: CardNode, bridge: BridgeNode, folded: FoldedNode }
const PAN_BUTTONS = [1]
const NO_ATTRIBUTION = { hideAttribution: true }

/**
 * The drawing: all of it one painted picture, and above it, as React Flow's nodes, what the person can touch. React Flow proposes;
 * what comes of it is one operation on the design when a gesture ends.
 */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Flow />
    </ReactFlowProvider>
  )
}

/** React Flow calls itself an application, in which a screen reader lets nobody read on by the arrow keys. */
function asPicture(element: HTMLElement | null): void {
  element?.setAttribute('role', 'presentation')
}

function Flow() {
  const words = useWords()
  const design = useEditor(pictureDesign)
  const selection = useEditor((state) => state.selection)
  const hovered = useEditor((state) => state.hovered)
  const lens = useEditor((state) => state.view.lens)
  const [nodesOf] = useState(() => flowNodes(kinds))
  const [camera] = useState(cameraAhead)
  const folded = useEditor((state) => state.folded)
  const { underway: resized, copied, handlers } = useMoving()
  const underway = useMemo(() => asDrawn(resized, design, folded), [resized, design, folded])
  const marquee = useMarquee()
  const drawnLines = useRef<readonly SceneLine[]>([])
  const pointing = usePointing(useCallback((at, reach) => lineAt(drawnLines.current, at, reach), []))
  const view = viewOf(design, schemasOf(kinds))
  const mounted = useMounted(view, design.layout, useTouched(pointing.under))
  const nodes = useMemo(
    () => nodesOf(design, mounted, selection, underway, folded),
    [nodesOf, design, mounted, selection, underway, folded],
  )
  const places = useEditor((state) => shownDesign(state).layout)
  const lines = useMemo(
    () => foldedLines(restingLines(view, places, lens), design, folded),
    [view, places, lens, design, folded],
  )
  const Legend = legends[lens]
  const areOthersFaint = useStore(lensMarks, (state) => state.areOthersFaint)
  const focused = useMemo(() => {
    const focus = hovered === null || selection.has(hovered) ? selection : new Set([...selection, hovered])
    const all = [...focus].flatMap((id) => (folded.has(id) ? [id, ...insideOf(view, id)] : [id]))
    return foldedLines(linesAbout(all, view, places), design, folded)
  }, [view, places, selection, hovered, design, folded])
  const openLines = useGesture((state) => state.openLines)
  const live = useMemo(() => [...openLines, ...focused], [openLines, focused])
  useEffect(() => {
    drawnLines.current = [...focused, ...lines]
  }, [focused, lines])
  // A copy is dragged away from what it is a copy of: that stays, painted.
  const painted = useMemo(() => {
    if (copied.size === 0) return { underway, mounted }
    return { underway, mounted: mounted.filter((id) => !isAmong(design, id, copied)) }
  }, [copied, underway, mounted, design])
  const connecting = useConnecting()
  useCanvasDoor()
  return (
    <div
      className="canvas"
      data-lens={lens}
      data-others={areOthersFaint ? 'faint' : undefined}
      {...pointing.frame}
      {...marquee.handlers}
      onPointerMove={(event) => {
        marquee.handlers.onPointerMove(event)
        pointing.over.onPointerMove(event)
      }}
      onPointerLeave={pointing.over.onPointerLeave}
      tabIndex={-1}
      role="group"
      aria-label={words.drawing}
    >
      <SceneCanvas lines={lines} focused={live} {...painted} />
      <ReactFlow
        nodes={nodes as never}
        nodeTypes={nodeTypes}
        {...(camera && { defaultViewport: camera })}
        {...handlers}
        {...connecting}
        {...pointing.handlers}
        connectionMode={ConnectionMode.Loose}
        connectionLineType={ConnectionLineType.Straight}
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
        minZoom={LEAST_ZOOM}
        maxZoom={MOST_ZOOM}
        snapToGrid={false}
        proOptions={NO_ATTRIBUTION}
        ref={asPicture}
      >
        <Ghost />
        <Later>
          <Overlay />
          <WalkLayer />
          <ChangesLayer />
        </Later>
        <Later>
          <Minimap />
        </Later>
        <Later>{marquee.shown && <Marquee {...marquee.shown} />}</Later>
      </ReactFlow>
      <ZoomBar />
      <Later>
        <EmptyCanvas />
      </Later>
      <Hint />
      <Later>
        <Picking />
        <QuickConnect />
        <Breadcrumbs />
        <Guide />
      </Later>
      <Later key={lens}>{Legend && <Legend />}</Later>
      <Later>
        <ContextMenu at={pointing.menu} onClose={pointing.closeMenu} />
      </Later>
    </div>
  )
}

/** What is moved keeps the size that it is drawn in. */
function asDrawn(underway: Underway, { layout }: Design, folded: ReadonlySet<Id>): Underway {
  if (folded.size === 0 || underway.size === 0) return underway
  return new Map(
    [...underway].map(([id, box]) => {
      const own = folded.has(id) ? layout[id] : undefined
      return [id, own ? { ...box, width: own.width, height: own.height } : box]
    }),
  )
}

/** What the person has in hand: it is an element whatever else there is. */
function useTouched(under: Id | null): ReadonlySet<Id> {
  const selection = useEditor((state) => state.selection)
  const hovered = useEditor((state) => state.hovered)
  const renaming = useStore(shellState, (state) => state.renaming)
  const connecting = useGesture((state) => state.connecting)
  const target = useGesture((state) => state.target)
  return useMemo(() => {
    const ids = [renaming, connecting, target, hovered, under, ...selection]
    return new Set(ids.filter((id) => id !== null))
  }, [renaming, connecting, target, hovered, under, selection])
}

// Excalidraw: a VPC is a frame (frames do not nest), other containers are rectangles with a text, a thing is a rectangle with its
// text and an image in a group, lines are bound arrows.
import { Excalidraw } from '@excalidraw/excalidraw'
import { createRoot } from 'react-dom/client'
import '@excalidraw/excalidraw/index.css'
import { byId, edgeOf, fitted, icons, place, scene } from '../scene.js'

globalThis.EXCALIDRAW_ASSET_PATH = '/excalidraw/'
let seed = 1
const element = (id, type, { x, y, width, height }, more) => ({
  id,
  type,
  x,
  y,
  width,
  height,
  angle: 0,
  strokeColor: '#1e1e1e',
  backgroundColor: 'transparent',
  fillStyle: 'solid',
  strokeWidth: 1,
  strokeStyle: 'solid',
  roughness: 0,
  opacity: 100,
  groupIds: [],
  frameId: null,
  index: null,
  roundness: null,
  seed: seed++,
  version: 1,
  versionNonce: seed,
  isDeleted: false,
  boundElements: null,
  updated: 1,
  link: null,
  locked: false,
  ...more,
})
const text = (id, x, y, width, label, more) =>
  element(
    id,
    'text',
    { x, y, width, height: 16 },
    {
      text: label,
      originalText: label,
      fontSize: 13,
      fontFamily: 2,
      textAlign: 'left',
      verticalAlign: 'top',
      containerId: null,
      lineHeight: 1.25,
      autoResize: true,
      ...more,
    },
  )
const vpcOf = (one) => (!one ? null : one.kind === 'vpc' ? one.id : vpcOf(byId.get(one.parent)))
const bound = new Map()
for (const { id, source, target } of scene.lines)
  for (const end of [source, target]) bound.set(end, [...(bound.get(end) ?? []), { id, type: 'arrow' }])

const elements = []
for (const one of scene.things) {
  const frameId = vpcOf(byId.get(one.parent))
  if (one.kind === 'vpc') continue
  if (one.isFrame) {
    elements.push(element(one.id, 'rectangle', one, { strokeColor: edgeOf(one), frameId }))
    elements.push(text(`${one.id}-text`, one.x + 8, one.y + 6, 160, one.label, { frameId }))
    continue
  }
  const groupIds = [`group-${one.id}`]
  const boundElements = [{ id: `${one.id}-text`, type: 'text' }, ...(bound.get(one.id) ?? [])]
  elements.push(element(one.id, 'rectangle', one, { backgroundColor: '#ffffff', groupIds, frameId, boundElements }))
  elements.push(
    text(`${one.id}-text`, one.x + 50, one.y + 24, 100, one.label, {
      groupIds,
      frameId,
      containerId: one.id,
      verticalAlign: 'middle',
    }),
  )
  elements.push(
    element(
      `${one.id}-icon`,
      'image',
      { x: one.x + 10, y: one.y + 16, width: 32, height: 32 },
      {
        groupIds,
        frameId,
        fileId: one.kind,
        status: 'saved',
        scale: [1, 1],
        crop: null,
        strokeColor: 'transparent',
      },
    ),
  )
}
for (const { id, source, target } of scene.lines) {
  const [a, b] = [byId.get(source), byId.get(target)]
  const [x, y] = [a.x + a.width / 2, a.y + a.height]
  const [dx, dy] = [b.x + b.width / 2 - x, b.y - y]
  elements.push(
    element(
      id,
      'arrow',
      { x, y, width: Math.abs(dx), height: Math.abs(dy) },
      {
        points: [
          [0, 0],
          [dx, dy],
        ],
        lastCommittedPoint: null,
        startBinding: { elementId: source, focus: 0, gap: 1 },
        endBinding: { elementId: target, focus: 0, gap: 1 },
        startArrowhead: null,
        endArrowhead: 'arrow',
        elbowed: false,
        strokeColor: '#2c58e2',
        frameId: vpcOf(a),
      },
    ),
  )
}
for (const one of scene.things)
  if (one.kind === 'vpc') elements.push(element(one.id, 'frame', one, { name: one.label }))
const files = Object.fromEntries(
  Object.entries(icons).map(([kind, source]) => [
    kind,
    {
      id: kind,
      mimeType: 'image/svg+xml',
      dataURL: `data:image/svg+xml;base64,${btoa(decodeURIComponent(source.split(',')[1]))}`,
      created: 1,
    },
  ]),
)

const stateOf = ({ x, y, zoom }) => ({ zoom: { value: zoom }, scrollX: x / zoom, scrollY: y / zoom })
let api
createRoot(place).render(
  <Excalidraw
    excalidrawAPI={(given) => (api = given)}
    initialData={{
      elements,
      files,
      appState: { ...stateOf(fitted(place.clientWidth, place.clientHeight)), zenModeEnabled: true },
      scrollToContent: false,
    }}
  />,
)

globalThis.bench = {
  isComplete: () => !!api && api.getSceneElements().length >= elements.length && !api.getAppState().isLoading,
  camera: () => {
    const { zoom, scrollX, scrollY } = api.getAppState()
    return { x: scrollX * zoom.value, y: scrollY * zoom.value, zoom: zoom.value }
  },
  look: (camera) => api.updateScene({ appState: stateOf(camera) }),
  spot: (id) => api.getSceneElements().find((one) => one.id === id),
  choose: (id) => api.updateScene({ appState: { selectedElementIds: { [id]: true } } }),
  mounted: () => 0,
}

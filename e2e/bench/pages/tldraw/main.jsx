// tldraw: its own nested frames, a custom shape with an icon and a label, its own bound arrows; its limit of shapes raised.
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import { createRoot } from 'react-dom/client'
import { BaseBoxShapeUtil, createBindingId, createShapeId, getIndices, HTMLContainer, T, Tldraw } from 'tldraw'
import 'tldraw/tldraw.css'
import { byId, fitted, icons, place, scene } from '../scene.js'

class Thing extends BaseBoxShapeUtil {
  static type = 'thing'
  static props = { w: T.number, h: T.number, label: T.string, kind: T.string }
  getDefaultProps() {
    return { w: 176, h: 64, label: '', kind: '' }
  }
  canEdit() {
    return false
  }
  component({ props }) {
    const style = {
      border: '1px solid #cdd3dc',
      background: '#fff',
      pointerEvents: 'all',
      font: '600 13px system-ui',
      padding: 8,
    }
    return (
      <HTMLContainer style={style}>
        <img src={icons[props.kind]} width="32" height="32" alt="" /> {props.label}
      </HTMLContainer>
    )
  }
  indicator({ props }) {
    return <rect width={props.w} height={props.h} />
  }
  getIndicatorPath({ props }) {
    const path = new Path2D()
    path.rect(0, 0, props.w, props.h)
    return path
  }
}

const shapes = [Thing]
let editor
let isFilled = false
function fill(given) {
  editor = given
  const page = editor.getCurrentPageId()
  const indices = getIndices(scene.things.length + scene.lines.length + 1)
  let next = 0
  const shape = (id, type, parent, x, y, props) => ({
    id: createShapeId(id),
    typeName: 'shape',
    type,
    x,
    y,
    rotation: 0,
    index: indices[next++],
    parentId: parent === null ? page : createShapeId(parent),
    isLocked: false,
    opacity: 1,
    props,
    meta: {},
  })
  const frame = editor.getShapeUtil('frame').getDefaultProps()
  const arrow = editor.getShapeUtil('arrow').getDefaultProps()
  const records = scene.things.map((one) => {
    const around = byId.get(one.parent)
    const [x, y] = [one.x - (around?.x ?? 0), one.y - (around?.y ?? 0)]
    const size = { w: one.width, h: one.height }
    return one.isFrame
      ? shape(one.id, 'frame', one.parent, x, y, { ...frame, ...size, name: one.label })
      : shape(one.id, 'thing', one.parent, x, y, { ...size, label: one.label, kind: one.kind })
  })
  for (const { id, source, target } of scene.lines) {
    records.push(
      shape(id, 'arrow', null, 0, 0, {
        ...arrow,
        size: 's',
        dash: 'solid',
        start: { x: 0, y: 0 },
        end: { x: 9, y: 9 },
      }),
    )
    for (const [terminal, end] of [
      ['start', source],
      ['end', target],
    ])
      records.push({
        id: createBindingId(`${id}-${terminal}`),
        typeName: 'binding',
        type: 'arrow',
        fromId: createShapeId(id),
        toId: createShapeId(end),
        props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false, snap: 'none' },
        meta: {},
      })
  }
  editor.run(() => editor.store.put(records), { history: 'ignore' })
  look(fitted(place.clientWidth, place.clientHeight))
  isFilled = true
}
const look = ({ x, y, zoom }) => editor.setCamera({ x: x / zoom, y: y / zoom, z: zoom }, { immediate: true })

createRoot(place).render(
  <Tldraw
    hideUi
    shapeUtils={shapes}
    assetUrls={getAssetUrlsByImport()}
    options={{ maxShapesPerPage: 100_000 }}
    onMount={fill}
  />,
)

globalThis.bench = {
  isComplete: () => isFilled && document.querySelectorAll('.tl-shape').length >= scene.things.length * 0.9,
  camera: () => {
    const { x, y, z } = editor.getCamera()
    return { x: x * z, y: y * z, zoom: z }
  },
  look,
  spot: (id) => editor.getShapePageBounds(createShapeId(id)),
  choose: (id) => editor.setSelectedShapes([createShapeId(id)]),
  mounted: () => document.querySelectorAll('.tl-shape').length,
}

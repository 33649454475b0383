// A plain 2D canvas: everything in view is painted anew whenever something changes, in full detail. The floor to stand on.
import { byId, colourOf, edgeOf, fitted, icons, place, scene } from '../scene.js'

const canvas = document.createElement('canvas')
place.append(canvas)
canvas.width = place.clientWidth
canvas.height = place.clientHeight
const context = canvas.getContext('2d', { alpha: false })
const children = Map.groupBy(scene.things, ({ parent }) => parent)
const lines = scene.lines.map(({ source, target }) => [byId.get(source), byId.get(target)])
let camera = fitted(canvas.width, canvas.height)
let isStale = true
let isPainted = false
let sprites = null
const pictures = Object.entries(icons).map(async ([kind, source]) => {
  const image = new Image()
  image.src = source
  await image.decode()
  const sprite = new OffscreenCanvas(48, 48)
  sprite.getContext('2d').drawImage(image, 0, 0, 48, 48)
  return [kind, sprite]
})
void Promise.all(pictures).then((all) => {
  sprites = Object.fromEntries(all)
  isStale = true
})

function paint() {
  const { x, y, zoom } = camera
  const [left, top, right, bottom] = [-x / zoom, -y / zoom, (canvas.width - x) / zoom, (canvas.height - y) / zoom]
  const isSeen = (one) => one.x < right && one.y < bottom && one.x + one.width > left && one.y + one.height > top
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.setTransform(zoom, 0, 0, zoom, x, y)
  context.lineWidth = 1
  context.textBaseline = 'middle'
  const visit = (parent) => {
    for (const one of children.get(parent) ?? []) {
      if (!isSeen(one)) continue
      context.fillStyle = one.isFrame ? '#7d899814' : '#fff'
      context.fillRect(one.x, one.y, one.width, one.height)
      context.strokeStyle = one.isFrame ? edgeOf(one) : '#cdd3dc'
      context.strokeRect(one.x, one.y, one.width, one.height)
      if (!one.isFrame && sprites?.[one.kind]) context.drawImage(sprites[one.kind], one.x + 10, one.y + 16, 32, 32)
      context.font = '600 13px system-ui, sans-serif'
      context.fillStyle = one.isFrame ? colourOf(one) : '#1a1d23'
      context.fillText(one.label, one.x + (one.isFrame ? 8 : 50), one.y + (one.isFrame ? 14 : one.height / 2))
      visit(one.id)
    }
  }
  visit(null)
  context.strokeStyle = '#2c58e2'
  context.beginPath()
  for (const [a, b] of lines) {
    const [ax, ay] = [a.x + a.width / 2, a.y + a.height]
    const [bx, by] = [b.x + b.width / 2, b.y]
    if (Math.max(ax, bx) < left || Math.min(ax, bx) > right || Math.max(ay, by) < top || Math.min(ay, by) > bottom)
      continue
    context.moveTo(ax, ay)
    context.bezierCurveTo(ax, ay + 30, bx, by - 30, bx, by)
  }
  context.stroke()
}
;(function loop() {
  if (isStale) {
    isStale = false
    paint()
    if (sprites) isPainted = true
  }
  requestAnimationFrame(loop)
})()

let held = null
let last = null
const move = (one, dx, dy) => {
  one.x += dx
  one.y += dy
  for (const child of children.get(one.id) ?? []) move(child, dx, dy)
}
const under = (x, y, parent = null) => {
  const hit = (children.get(parent) ?? []).findLast(
    (one) => x >= one.x && y >= one.y && x <= one.x + one.width && y <= one.y + one.height,
  )
  return hit && (under(x, y, hit.id) ?? hit)
}
canvas.addEventListener('pointerdown', (event) => {
  last = event
  held =
    event.button === 1
      ? 'plane'
      : under((event.offsetX - camera.x) / camera.zoom, (event.offsetY - camera.y) / camera.zoom)
  event.preventDefault()
})
addEventListener('pointermove', (event) => {
  if (!held) return
  const [dx, dy] = [event.clientX - last.clientX, event.clientY - last.clientY]
  last = event
  if (held === 'plane') camera = { ...camera, x: camera.x + dx, y: camera.y + dy }
  else move(held, dx / camera.zoom, dy / camera.zoom)
  isStale = true
})
addEventListener('pointerup', () => (held = null))
canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault()
    const zoom = Math.min(2, Math.max(0.02, camera.zoom * 2 ** (-event.deltaY * 0.002)))
    const [x, y] = [(event.offsetX - camera.x) / camera.zoom, (event.offsetY - camera.y) / camera.zoom]
    camera = { x: event.offsetX - x * zoom, y: event.offsetY - y * zoom, zoom }
    isStale = true
  },
  { passive: false },
)

globalThis.bench = {
  isComplete: () => isPainted,
  camera: () => camera,
  look: (next) => {
    camera = next
    isStale = true
  },
  spot: (id) => byId.get(id),
  choose() {},
  mounted: () => 0,
}

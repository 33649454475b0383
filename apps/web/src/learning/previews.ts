import { boundsOf, type Colours, drawAll } from '@vpcanvas/picture'
import { designSubject } from '@vpcanvas/resources/picture'
import type { Language } from '@vpcanvas/text'
import { canvasPen, type Fonts } from '../canvas/scene/canvasPen.ts'
import { spriteStore } from '../canvas/scene/sprites.ts'
import { themeOf } from '../canvas/scene/theme.ts'
import type { Pictured } from './pictured.ts'

/** The zoom whose detail a preview has at least: from farther, things have no names. */
const NAMED = 0.16

type Sprites = ReturnType<typeof spriteStore>

/** The icons of one theme, for all previews; each that comes calls those that lack one. */
const shelves = new Map<Colours, { readonly sprites: Sprites; readonly lacking: Set<() => void> }>()

/** Draws the picture of a design as large as an element takes it, with the detail of that distance. What it lacks of icons calls back. */
export function drawPreview(
  canvas: HTMLCanvasElement,
  { design, exposure }: Pictured,
  language: Language,
  again: () => void,
): void {
  const context = canvas.getContext('2d', { alpha: false })
  const [width, height, ratio] = [canvas.clientWidth, canvas.clientHeight, Math.max(1, devicePixelRatio)]
  if (!context || width === 0) return
  const theme = themeOf(canvas)
  const subject = designSubject(
    design,
    { language, lens: 'placement', exposure: (id) => exposure[id], problemsOf: () => [] },
    theme.colours,
  )
  const bounds = boundsOf(subject)
  if (!bounds) return
  let shelf = shelves.get(theme.colours)
  if (!shelf) {
    const lacking = new Set<() => void>()
    const sprites = spriteStore(theme.token, theme.colours.plate, () => {
      const called = [...lacking]
      lacking.clear()
      for (const call of called) call()
    })
    shelves.set(theme.colours, (shelf = { sprites, lacking }))
  }
  const { sprites, lacking } = shelf
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const zoom = Math.min(width / bounds.width, height / bounds.height)
  const pen = canvasPen(
    context,
    () => zoom * ratio,
    (name, colour) => {
      const found = sprites.sprite(name, colour)
      if (!found) lacking.add(again)
      return found
    },
    fontsOf(canvas),
  )
  const [left, top] = [(width / zoom - bounds.width) / 2, (height / zoom - bounds.height) / 2]
  const scale = zoom * ratio
  context.setTransform(scale, 0, 0, scale, (left - bounds.x) * scale, (top - bounds.y) * scale)
  const window = { x: bounds.x - left, y: bounds.y - top, width: width / zoom, height: height / zoom }
  drawAll(subject, window, pen, Math.max(zoom, NAMED))
}

function fontsOf(element: HTMLElement): Fonts {
  const style = getComputedStyle(element)
  return { sans: style.fontFamily, mono: style.getPropertyValue('--mono').trim() }
}

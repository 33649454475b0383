import type { BoxStyle, LineStyle, Pen, Spot, TextStyle } from '@vpcanvas/picture'
import type { Sprite } from './sprites.ts'

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

export interface Fonts {
  readonly sans: string
  readonly mono: string
}

/** Device pixels: a smaller picture is one dot of colour, a smaller text is left out, a smaller corner is square. */
const DOT = 3.5
const LEGIBLE = 3
const ROUND = 1.5
/** Letters from this size on stand closer, as they do in the page. */
const TIGHT = 20
/** Larger letters are these, enlarged: their size is another at each zoom, and to make a font takes longer than to write a word in it. */
const LARGE = 40
/** How much is left of what steps back. */
const FAINT = 0.6
/** Texts whose width is remembered. */
const REMEMBERED = 20_000
const widths = new Map<string, number>()

/** Draws on a canvas whose transform is the camera's; `scale` is device pixels for a pixel of the plane. */
export function canvasPen(
  context: Context,
  scale: () => number,
  sprite: (name: string, colour?: string) => Sprite | null,
  fonts: Fonts,
): Pen {
  const fontOf = ({ weight, size, mono }: TextStyle) => `${weight} ${size}px ${mono ? fonts.mono : fonts.sans}`
  let [font, spacing] = ['', '0px']
  // So does it to be told of a font, of the same one too.
  const write = (style: TextStyle) => {
    const [wanted, apart] = [fontOf(style), style.size >= TIGHT ? `${-0.02 * style.size}px` : '0px']
    if (wanted !== font) context.font = font = wanted
    if (apart !== spacing) context.letterSpacing = spacing = apart
  }
  const measured = (text: string, style: TextStyle): number => {
    const key = `${fontOf(style)}\n${text}`
    let width = widths.get(key)
    if (width === undefined) {
      if (widths.size >= REMEMBERED) widths.clear()
      write(style)
      widths.set(key, (width = context.measureText(text).width))
    }
    return width
  }
  return {
    box(x, y, width, height, { fill, stroke, width: line = 1, radius = 0, dash }: BoxStyle) {
      const isRound = radius * scale() >= ROUND
      if (fill !== undefined) {
        context.fillStyle = fill
        if (isRound) {
          context.beginPath()
          context.roundRect(x, y, width, height, radius)
          context.fill()
        } else context.fillRect(x, y, width, height)
      }
      if (stroke === undefined) return
      context.strokeStyle = stroke
      context.lineWidth = line
      if (dash) context.setLineDash(dash as number[])
      const inset = line / 2
      if (isRound) {
        context.beginPath()
        context.roundRect(x + inset, y + inset, width - line, height - line, Math.max(0, radius - inset))
        context.stroke()
      } else context.strokeRect(x + inset, y + inset, width - line, height - line)
      if (dash) context.setLineDash([])
    },
    text(text, x, y, style) {
      if (text === '' || style.size * scale() < LEGIBLE) return
      const size = Math.min(style.size, LARGE)
      write(size === style.size ? style : { ...style, size })
      context.fillStyle = style.colour
      context.textAlign = style.align ?? 'start'
      const base = baseline(context, font, size)
      if (size === style.size) return context.fillText(text, x, y + base)
      const larger = style.size / size
      context.save()
      context.transform(larger, 0, 0, larger, x, y)
      context.fillText(text, 0, base)
      context.restore()
    },
    icon(name, x, y, size, colour) {
      const found = sprite(name, colour)
      if (!found) return
      const seen = size * scale()
      if (seen < DOT) {
        context.fillStyle = found.colour
        context.fillRect(x, y, size, size)
        return
      }
      const fitting = found.sizes.findLast((one) => one.width >= seen) ?? found.sizes[0]
      if (fitting) context.drawImage(fitting, x, y, size, size)
    },
    line(points, { colour, width, dash, arrow }: LineStyle, curved = false) {
      const [first, ...rest] = points
      const last = rest.at(-1)
      if (!first || !last) return
      context.strokeStyle = colour
      context.lineWidth = width
      if (dash) context.setLineDash(dash as number[])
      context.beginPath()
      context.moveTo(first.x, first.y)
      const [b, c, d] = rest
      if (curved && b && c && d) context.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y)
      else for (const { x, y } of rest) context.lineTo(x, y)
      context.stroke()
      if (dash) context.setLineDash([])
      if (arrow) arrowhead(context, points.at(-2) ?? first, last, colour)
    },
    faint(isFaint) {
      context.globalAlpha = isFaint ? FAINT : 1
    },
    widthOf(text, style) {
      const size = Math.min(style.size, LARGE)
      return size === style.size ? measured(text, style) : (style.size / size) * measured(text, { ...style, size })
    },
  }
}

const ARROW = { length: 8, half: 4 }

function arrowhead(context: Context, from: Spot, to: Spot, colour: string): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const back = { x: to.x - ARROW.length * cos, y: to.y - ARROW.length * sin }
  context.fillStyle = colour
  context.beginPath()
  context.moveTo(to.x, to.y)
  context.lineTo(back.x - ARROW.half * sin, back.y + ARROW.half * cos)
  context.lineTo(back.x + ARROW.half * sin, back.y - ARROW.half * cos)
  context.fill()
}

const baselines = new Map<string, number>()

/** How far under its middle a line's baseline is: where the page would put it. */
function baseline(context: Context, font: string, size: number): number {
  let offset = baselines.get(font)
  if (offset === undefined) {
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('x')
    // Whole pixels of the plane, as lines of the page have them.
    const middle = Math.floor((Math.round(up) - Math.round(down)) / 2)
    baselines.set(font, (offset = Number.isFinite(up) ? middle : size * 0.35))
  }
  return offset
}

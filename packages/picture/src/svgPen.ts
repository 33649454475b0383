import type { BoxStyle, LineStyle, Pen, Spot, TextStyle } from './pen.ts'

export interface SvgPen extends Pen {
  /** All that was drawn, as the content of an `svg` element. */
  body(): string
}

/** What a file needs to know that a screen has: how wide letters are, and what icons look like. */
export interface SvgMeans {
  widthOf(text: string, style: TextStyle): number
  /** Null leaves it out. */
  icon(name: string, colour: string | undefined): SvgIcon | null
  readonly sans: string
  readonly mono: string
}

/** A picture as a file holds it. */
export interface SvgIcon {
  /** As `data:`, so that the file stands alone. */
  readonly address: string
  /** What is under it, for a picture that has colours of its own; null for a drawn shape, which needs nothing. */
  readonly plate: string | null
  readonly isDrawn: boolean
}

/** How much is left of what steps back. */
const FAINT = 0.6
const ARROW = { length: 8, half: 4 }
/** Of an icon in the file, and what a drawn shape keeps clear of its edge. */
const ICON = { size: 48, clear: 2 }

/** A pen that writes SVG. Texts keep the width that they were given room for, whatever letters a reader's machine has. */
export function svgPen(means: SvgMeans): SvgPen {
  const parts: string[] = []
  const icons = new Map<string, SvgIcon & { readonly id: string }>()
  return {
    box(x, y, width, height, { fill, stroke, width: line = 1, radius = 0, dash }: BoxStyle) {
      // A stroke runs inside its box.
      const inset = stroke === undefined ? 0 : line / 2
      const corner = Math.max(0, radius - inset)
      parts.push(
        element('rect', {
          x: x + inset,
          y: y + inset,
          width: Math.max(0, width - 2 * inset),
          height: Math.max(0, height - 2 * inset),
          rx: corner > 0 ? corner : undefined,
          fill: fill ?? 'none',
          stroke,
          'stroke-width': stroke === undefined ? undefined : line,
          'stroke-dasharray': dash?.join(' '),
        }),
      )
    },
    text(text, x, y, style) {
      if (text === '') return
      const attributes = {
        x,
        y,
        'font-family': style.mono ? means.mono : means.sans,
        'font-size': style.size,
        'font-weight': style.weight,
        fill: style.colour,
        'dominant-baseline': 'central',
        'text-anchor': style.align === 'center' ? 'middle' : undefined,
        textLength: means.widthOf(text, style),
        lengthAdjust: 'spacingAndGlyphs',
      }
      parts.push(element('text', attributes, escaped(text)))
    },
    icon(name, x, y, size, colour) {
      const key = `${name} ${colour ?? ''}`
      let icon = icons.get(key)
      if (!icon) {
        const found = means.icon(name, colour)
        if (!found) return
        icons.set(key, (icon = { ...found, id: `icon-${icons.size + 1}` }))
      }
      parts.push(element('use', { href: `#${icon.id}`, x, y, width: size, height: size }))
    },
    line(points, { colour, width, dash, arrow }: LineStyle, curved = false) {
      const [first, ...rest] = points
      const last = rest.at(-1)
      if (!first || !last) return
      const way =
        curved && rest.length === 3 ? `C${rest.map(spot).join(' ')}` : rest.map((one) => `L${spot(one)}`).join('')
      parts.push(
        element('path', {
          d: `M${spot(first)}${way}`,
          fill: 'none',
          stroke: colour,
          'stroke-width': width,
          'stroke-dasharray': dash?.join(' '),
        }),
      )
      if (arrow) parts.push(element('path', { d: arrowhead(points.at(-2) ?? first, last), fill: colour }))
    },
    faint(isFaint) {
      parts.push(isFaint ? `<g opacity="${FAINT}">` : '</g>')
    },
    widthOf: means.widthOf,
    body() {
      const symbols = [...icons.values()].map(symbol)
      return [...(symbols.length > 0 ? [element('defs', {}, symbols.join(''))] : []), ...parts].join('\n')
    },
  }
}

function symbol({ id, address, plate, isDrawn }: SvgIcon & { readonly id: string }): string {
  const { size, clear } = ICON
  const [at, inner] = isDrawn ? [clear, size - 2 * clear] : [undefined, size]
  return element(
    'symbol',
    { id, viewBox: `0 0 ${size} ${size}` },
    (plate === null ? '' : element('rect', { width: size, height: size, rx: size / 10, fill: plate })) +
      element('image', { href: address, x: at, y: at, width: inner, height: inner }),
  )
}

function spot({ x, y }: Spot): string {
  return `${short(x)} ${short(y)}`
}

function arrowhead(from: Spot, to: Spot): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const back = { x: to.x - ARROW.length * cos, y: to.y - ARROW.length * sin }
  const [left, right] = [1, -1].map((side) => ({
    x: back.x - side * ARROW.half * sin,
    y: back.y + side * ARROW.half * cos,
  })) as [Spot, Spot]
  return `M${spot(to)}L${spot(left)}L${spot(right)}Z`
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(value ?? '')}"`)
    .join('')
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Names come from anywhere: nothing of them may be markup, nor a character that XML does not know. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

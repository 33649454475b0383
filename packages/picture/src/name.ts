import { fitted } from './fit.ts'
import type { Pen, TextStyle } from './pen.ts'

/** How many letters a name's end has at most; on a card, which has room for few from afar; and where it is one long word. */
const LONGEST = 12
export const ON_A_CARD = 9
const ONE_WORD = 14

/** The letters around a place where a word begins. */
const BETWEEN_WORDS = /^([-_.:/ ]|[a-z][A-Z])/

/**
 * A name in two: its beginning gives way where there is no room for all of it, and its end stays. Names in one network begin alike,
 * `prod-shop-private-a` and `prod-shop-private-b`, and are told apart by how they end: by as many of the last words as the end takes.
 */
export function partsOfName(name: string, longest = LONGEST): readonly [beginning: string, end: string] {
  const least = name.length - longest
  let at = Math.max(1, least)
  while (at < name.length && !BETWEEN_WORDS.test(name.slice(at - 1))) at++
  if (at >= name.length && least > 0) {
    if (longest < ONE_WORD) return partsOfName(name, ONE_WORD)
    at = least
  }
  return [name.slice(0, at), name.slice(at)]
}

/** The name, or as much of it as the width takes: of its beginning alone where its end leaves no room for that. */
export function shortened(name: string, width: number, style: TextStyle, pen: Pen): string {
  if (pen.widthOf(name, style) <= width) return name
  const [beginning, end] = partsOfName(name)
  const start = fitted(beginning, width - pen.widthOf(end, style), style, pen)
  return start.length > 2 ? start + end : fitted(name, width, style, pen)
}

/** Writes as much of a name on one line as the width takes, its end at the end of that; says how much it took. */
export function writeName(
  name: string,
  x: number,
  y: number,
  width: number,
  style: TextStyle,
  pen: Pen,
  longest?: number,
): number {
  const whole = pen.widthOf(name, style)
  if (whole <= width) {
    pen.text(name, x, y, style)
    return whole
  }
  const [beginning, end] = partsOfName(name, longest)
  const left = Math.max(0, width - pen.widthOf(end, style))
  pen.text(fitted(beginning, left, style, pen), x, y, style)
  pen.text(fitted(end, width, style, pen), x + left, y, style)
  return width
}

/** The name on one line where it fits there, else on two: its end on the second. */
export function nameLines(name: string, width: number, style: TextStyle, pen: Pen): readonly string[] {
  if (pen.widthOf(name, style) <= width) return [name]
  return partsOfName(name, ON_A_CARD)
    .filter((part) => part !== '')
    .map((part) => fitted(part, width, style, pen))
}

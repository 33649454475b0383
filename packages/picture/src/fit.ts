import type { Pen, TextStyle } from './pen.ts'

/** The text, or as much of its start as the width takes with an ellipsis behind it. */
export function fitted(text: string, width: number, style: TextStyle, pen: Pen): string {
  if (pen.widthOf(text, style) <= width) return text
  const length = most(text.length, (n) => pen.widthOf(`${text.slice(0, n)}…`, style) <= width)
  return length === 0 ? '' : `${text.slice(0, length).trimEnd()}…`
}

/** The largest number up to a limit that fits, where all smaller ones do; to be measured takes a text longer than to be drawn. */
function most(limit: number, fits: (n: number) => boolean): number {
  let [low, high] = [0, limit]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** Where a line ends that takes as much of a text as fits: between words where it can be, else anywhere. */
function lineEnd(text: string, width: number, style: TextStyle, pen: Pen): number {
  const length = most(text.length, (n) => pen.widthOf(text.slice(0, n), style) <= width)
  const space = text.lastIndexOf(' ', length)
  const hyphen = text.lastIndexOf('-', length - 1) + 1
  return Math.max(space, hyphen) > 0 ? Math.max(space, hyphen) : Math.max(1, length)
}

/** The text in at most two lines, broken between words where it can be, else anywhere; the second ends in an ellipsis where there is more. */
export function inTwoLines(text: string, width: number, style: TextStyle, pen: Pen): readonly string[] {
  if (pen.widthOf(text, style) <= width) return [text]
  const at = lineEnd(text, width, style, pen)
  const [first, rest] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()]
  if (pen.widthOf(rest, style) <= width) return [first, rest]
  // The second line is broken as if there were a third, and then says that there is.
  return [first, fitted(`${rest.slice(0, lineEnd(rest, width, style, pen)).trimEnd()}…`, width, style, pen)]
}

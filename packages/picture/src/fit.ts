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

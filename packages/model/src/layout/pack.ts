import type { Size } from './figures.ts'
import { GAP } from './figures.ts'

/** Things with a size, and where each of them came to stand. */
export interface Packed<T> extends Size {
  readonly at: ReadonlyMap<T, { readonly x: number; readonly y: number }>
}

/** Side by side, in as many lines as the width asks for. Order is kept. */
export function inLines<T>(things: readonly T[], sizeOf: (thing: T) => Size, maxWidth: number, apart = GAP): Packed<T> {
  const at = new Map<T, { x: number; y: number }>()
  let [x, y, lineHeight, width] = [0, 0, 0, 0]
  for (const thing of things) {
    const size = sizeOf(thing)
    if (x > 0 && x + size.width > maxWidth) {
      x = 0
      y += lineHeight + GAP
      lineHeight = 0
    }
    at.set(thing, { x, y })
    x += size.width + apart
    lineHeight = Math.max(lineHeight, size.height)
    width = Math.max(width, x - apart)
  }
  return { at, width, height: things.length === 0 ? 0 : y + lineHeight }
}

/** One under the other, in as many columns as the height asks for. Order is kept. */
export function inColumns<T>(things: readonly T[], sizeOf: (thing: T) => Size, maxHeight: number): Packed<T> {
  const turned = inLines(
    things,
    (thing) => {
      const { width, height } = sizeOf(thing)
      return { width: height, height: width }
    },
    maxHeight,
  )
  return {
    at: new Map([...turned.at].map(([thing, { x, y }]) => [thing, { x: y, y: x }])),
    width: turned.height,
    height: turned.width,
  }
}

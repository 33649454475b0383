import type { Pen } from './pen.ts'

/** A pen that draws nothing and remembers what it was asked for; letters are half as wide as high. For tests. */
export function recordingPen(): { readonly pen: Pen; readonly drawn: readonly string[] } {
  const drawn: string[] = []
  const at = (x: number, y: number) => `${Math.round(x)},${Math.round(y)}`
  return {
    drawn,
    pen: {
      box: (x, y, width, height, { fill, stroke }) => {
        drawn.push(`box ${at(x, y)} ${Math.round(width)}x${Math.round(height)} ${fill ?? '-'} ${stroke ?? '-'}`)
      },
      text: (text) => drawn.push(`text ${text}`),
      icon: (name) => drawn.push(`icon ${name}`),
      line: (points) => drawn.push(`line ${points.map(({ x, y }) => at(x, y)).join(' ')}`),
      faint: (isFaint) => drawn.push(isFaint ? 'faint' : 'plain'),
      widthOf: (text, { size }) => (text.length * size) / 2,
    },
  }
}

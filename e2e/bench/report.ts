import type { Editing } from './editing.ts'
import { type Gesture, gestures, type Motion } from './gestures.ts'

/** One run of one canvas. */
export interface Measured {
  readonly engine: string
  readonly things: number
  readonly lines: number
  readonly run: number
  /** Milliseconds from navigation until all of the scene was painted, and until the page had nothing more to do. */
  readonly paint: number
  readonly settled: number
  /** MiB of script after the load, garbage collected. */
  readonly heap: number
  /** The most things that were elements of the page at once. */
  readonly mounted: number
  readonly motions: Readonly<Partial<Record<Gesture, Motion | undefined>>>
  readonly edits?: Editing
}

type Figure = (one: Measured) => number | undefined

const figures: readonly (readonly [string, Figure])[] = [
  ['first full paint, ms', ({ paint }) => paint],
  ['heap, MiB', ({ heap }) => heap],
  ...gestures.map((gesture): [string, Figure] => [`${gesture}, mean ms`, ({ motions }) => motions[gesture]?.mean]),
  ['zoom, p95 ms', ({ motions }) => motions.zoom?.p95],
]

/** How many times each figure of the other canvases the editor's is better, by the medians of the runs. */
export function ratios(measured: readonly Measured[]) {
  return [...new Set(measured.map(({ things }) => things))].flatMap((things) =>
    figures.map(([name, of]) => {
      const own = medianOf(measured, 'vpcanvas', things, of)
      const others = enginesOf(measured)
        .filter((engine) => engine !== 'vpcanvas')
        .flatMap((engine) => {
          const its = medianOf(measured, engine, things, of)
          return own === null || its === null ? [] : [[engine, round(its / own, 2)] as const]
        })
      return { things, figure: name, vpcanvas: own === null ? null : round(own, 1), times: Object.fromEntries(others) }
    }),
  )
}

/** All of it as tables, medians of the runs. */
export function printed(measured: readonly Measured[]): string {
  const lines: string[] = []
  for (const things of new Set(measured.map((one) => one.things))) {
    const engines = enginesOf(measured).filter((engine) =>
      measured.some((one) => one.engine === engine && one.things === things),
    )
    const drawn = measured.find((one) => one.things === things)?.lines ?? 0
    lines.push(
      '',
      `${things} things, ${drawn} lines`,
      '',
      row('', engines),
      row(
        '---',
        engines.map(() => '---:'),
      ),
    )
    const add = (name: string, of: (engine: string) => string) => lines.push(row(name, engines.map(of)))
    const figure = (of: Figure, digits: number) => (engine: string) => {
      const median = medianOf(measured, engine, things, of)
      return median === null ? '-' : median.toFixed(digits)
    }
    add(
      'first full paint, ms',
      figure(({ paint }) => paint, 0),
    )
    add(
      'settled, ms',
      figure(({ settled }) => settled, 0),
    )
    add(
      'heap, MiB',
      figure(({ heap }) => heap, 1),
    )
    add(
      'most elements',
      figure(({ mounted }) => mounted, 0),
    )
    for (const gesture of gestures)
      add(`${gesture}: mean, median / p95 / max, ms; drawn; long tasks, ms`, (engine) => {
        const part = (of: (motion: Motion) => number, digits = 0) =>
          figure(({ motions }) => motions[gesture] && of(motions[gesture]), digits)(engine)
        const isReal = measured.every((one) => one.engine !== engine || one.motions[gesture]?.isReal !== false)
        const told = `${part(({ mean }) => mean, 1)}, ${part(({ median }) => median)} / ${part(({ p95 }) => p95)} / ${part(({ max }) => max)}; ${part(({ drawn: share }) => share)} %; ${part(({ long }) => long)}`
        return isReal ? told : `${told} (nothing moved)`
      })
    add('edit to its fresh problems: median / p95, ms; long tasks an edit, ms', (engine) => {
      const part = (of: (edits: Editing) => number) => figure(({ edits }) => edits && of(edits), 0)(engine)
      return `${part(({ median }) => median)} / ${part(({ p95 }) => p95)}; ${part(({ long }) => long)}`
    })
  }
  lines.push('', 'How many times better the editor is:')
  for (const { things, figure, times } of ratios(measured)) {
    const told = Object.entries(times).map(([engine, ratio]) => `${engine} ${ratio}`)
    if (told.length > 0) lines.push(`${things} things, ${figure}: ${told.join(', ')}`)
  }
  return lines.join('\n')
}

function enginesOf(measured: readonly Measured[]): readonly string[] {
  return [...new Set(measured.map(({ engine }) => engine))].toSorted((a, b) => order(a) - order(b))
}

function order(engine: string): number {
  return ['vpcanvas', 'react-flow', 'canvas-2d', 'excalidraw', 'tldraw'].indexOf(engine)
}

function medianOf(measured: readonly Measured[], engine: string, things: number, of: Figure): number | null {
  const found = measured
    .filter((one) => one.engine === engine && one.things === things)
    .flatMap((one) => of(one) ?? [])
    .toSorted((a, b) => a - b)
  return found.length === 0 ? null : (found[Math.floor(found.length / 2)] ?? null)
}

function row(name: string, cells: readonly string[]): string {
  return `| ${[name, ...cells].join(' | ')} |`
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

import { type Outcome, type Outcomes, SHUT } from './outcomes.ts'

/**
 * Outcomes for every sort of traffic at once. A number that stands for them: equal answers are equal numbers, so what
 * two bundles make together is known after the first time.
 */
export type Bundle = number

/** Nothing passes. */
export const NOTHING: Bundle = 0

export interface Bundles {
  of(outcomes: readonly Outcome[]): Bundle
  /** An outcome for each sort of traffic, in order. */
  read(bundle: Bundle): readonly Outcome[]
  /** Everything passes. */
  readonly everything: Bundle
  both(a: Bundle, b: Bundle): Bundle
  either(a: Bundle, b: Bundle): Bundle
}

/** @param sorts How many sorts of traffic there are. */
export function bundleTable(outcomes: Outcomes, sorts: number, open: Outcome): Bundles {
  const known: (readonly Outcome[])[] = []
  const ids = new Map<string, Bundle>()
  const of = (list: readonly Outcome[]): Bundle => {
    const key = list.join()
    const id = ids.get(key)
    if (id !== undefined) return id
    ids.set(key, known.length)
    return known.push(list) - 1
  }
  of(Array.from({ length: sorts }, () => SHUT))
  const everything = of(Array.from({ length: sorts }, () => open))
  const read = (bundle: Bundle): readonly Outcome[] => known[bundle] ?? []
  const paired = (work: (a: Outcome, b: Outcome) => Outcome) =>
    remembered((a, b) => {
      const other = read(b)
      return of(read(a).map((outcome, n) => work(outcome, other[n] ?? SHUT)))
    })
  const both = paired((a, b) => outcomes.both(a, b))
  const either = paired((a, b) => outcomes.either(a, b))
  return {
    of,
    read,
    everything,
    both: (a, b) =>
      a === NOTHING || b === everything || a === b ? a : b === NOTHING || a === everything ? b : both(a, b),
    either: (a, b) =>
      a === everything || b === NOTHING || a === b ? a : b === everything || a === NOTHING ? b : either(a, b),
  }
}

/** More bundles than any design has. */
const SPAN = 2 ** 26

/** Remembers an operation for which the order does not matter. */
function remembered(work: (a: Bundle, b: Bundle) => Bundle): (a: Bundle, b: Bundle) => Bundle {
  const results = new Map<number, Bundle>()
  return (a, b) => {
    const key = a < b ? a * SPAN + b : b * SPAN + a
    let result = results.get(key)
    if (result === undefined) results.set(key, (result = work(a, b)))
    return result
  }
}

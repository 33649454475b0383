import type { Design } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { LoweredKinds } from '../lowering.ts'
import type { TraceQuery } from '../opening.ts'
import type { Verdict } from '../trace.ts'
import { type Closest, closestTo, hopeless } from './closest.ts'
import { compareWeights } from './effects.ts'
import { type FlowFix, offered } from './offered.ts'
import { type Attempt, type Bench, benchFor, type Solution } from './trying.ts'
import { waysPast } from './ways.ts'

export interface Openings {
  /** Of the flow as the design is. */
  readonly verdict: Verdict
  /** The narrowest first: what opens nothing else, then what opens least; what opens something to the internet last. */
  readonly openings: readonly FlowFix[]
  /** Why nothing opens it, and the closest flow that works or can be made to; null where something does. */
  readonly hopeless: { readonly why: Text; readonly closest: Closest | null } | null
}

/** No flow needs more changes. */
const LONGEST = 12

/**
 * The sets of edits that open a blocked flow, each walked through on a copy of the design, with the difference that it
 * makes to every other flow.
 * @throws TraceRefused where the question cannot be answered as it is put.
 */
export function openings(design: Design, kinds: LoweredKinds, question: TraceQuery): Openings {
  const bench = benchFor(design, kinds, question)
  const { verdict } = bench.start.traced
  if (verdict === 'reachable') return { verdict, openings: [], hopeless: null }
  const found = verdict === 'blocked' ? solutionsOf(bench) : []
  if (found.length > 0) return { verdict, openings: offered(bench, found, isOpen), hopeless: null }
  const why = hopeless(bench.start.traced, deadEnd(bench))
  return { verdict, openings: [], hopeless: { why, closest: closestTo(design, kinds, bench.start, openings) } }
}

function isOpen({ traced }: Attempt): boolean {
  return traced.verdict === 'reachable'
}

/**
 * Goes from blocker to blocker. At each, every way past it is gone to the end, with the first way at whatever comes
 * later; the best one is kept, and the same done at the next.
 */
function solutionsOf(bench: Bench): readonly Solution[] {
  const found = new Map<string, Solution>()
  const ends = new Map<Attempt, Solution | null>()

  const toTheEnd = (attempt: Attempt): Solution | null => {
    const known = ends.get(attempt)
    if (known !== undefined) return known
    let end: Solution | null = null
    if (isOpen(attempt)) {
      const solution = bench.solution(attempt)
      const key = JSON.stringify(solution.edits)
      end = found.get(key) ?? solution
      found.set(key, end)
    } else {
      const [first] = branches(attempt)
      end = first ? toTheEnd(first) : null
    }
    ends.set(attempt, end)
    return end
  }

  const known = new Map<Attempt, readonly Attempt[]>()
  const branches = (attempt: Attempt): readonly Attempt[] => {
    let next = known.get(attempt)
    if (!next) known.set(attempt, (next = attemptsAfter(bench, attempt)))
    return next
  }

  let at = bench.start
  while (!isOpen(at)) {
    const best = branches(at)
      .flatMap((next) => {
        const end = toTheEnd(next)
        return end ? [{ next, end }] : []
      })
      .toSorted((a, b) => compareWeights(a.end.weight, b.end.weight))[0]
    if (!best) break
    at = best.next
  }
  return [...found.values()]
}

/** Past the first blocker that has a way past it. */
function attemptsAfter(bench: Bench, attempt: Attempt): readonly Attempt[] {
  if (attempt.steps.length >= LONGEST) return []
  for (const blocker of attempt.traced.blockedBy) {
    const next = waysPast(attempt, blocker).flatMap((way) => bench.after(attempt, way) ?? [])
    if (next.length > 0) return next
  }
  return []
}

/** Where the first ways lead that come to no end. */
function deadEnd(bench: Bench): Attempt {
  let at = bench.start
  for (let next: Attempt | undefined = at; next; next = attemptsAfter(bench, at)[0]) at = next
  return at
}

import { formatAddress } from '@vpcanvas/ip'
import type { Design } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { TraceRefused } from '../ends.ts'
import type { LoweredKinds } from '../lowering.ts'
import type { Direction } from '../network.ts'
import type { TraceQuery } from '../opening.ts'
import { trace, type Verdict } from '../trace.ts'
import { type FlowFix, inOrder, offered } from './offered.ts'
import { byEntry, forOthers, onOtherPorts, type Shutting, stillNeeded, withoutRoute, withoutRules } from './shutting.ts'
import { type Attempt, type Bench, benchFor, type Solution } from './trying.ts'
import type { Walked } from './ways.ts'

export interface Closings {
  /** Of the flow as the design is. */
  readonly verdict: Verdict
  /** At each place that lets it through the best; those after which least else stops working first. */
  readonly closings: readonly FlowFix[]
  /** Why nothing closes it; null where something does. */
  readonly hopeless: Text | null
}

/** No place lets a flow through by more rules, one after the other, than are taken away. */
const LONGEST = 12

const DIRECTIONS: readonly Direction[] = ['ingress', 'egress']

/**
 * The sets of edits that close an open flow: at each place that lets it through, its rules narrowed to what they are still
 * needed for, or taken away; an entry that refuses it; a route that is no more. Each is walked on a copy of the design,
 * with the difference that it makes to every other flow.
 * @throws TraceRefused where the question cannot be answered as it is put.
 */
export function closings(design: Design, kinds: LoweredKinds, question: TraceQuery): Closings {
  const bench = benchFor(design, kinds, question)
  const { verdict } = bench.start.traced
  if (verdict !== 'reachable') return { verdict, closings: [], hopeless: null }
  const shut = (way: Shutting): readonly Solution[] => {
    const end = shutBy(bench, way)
    return end ? [bench.solution(end)] : []
  }
  const byRules = (direction: Direction): readonly Solution[] => {
    const [narrow] = shut(onOtherPorts(direction))
    const needed = narrow && stillNeeded(bench.start, direction, narrow.effects.closed)
    const others = needed ? shut(forOthers(direction, needed)) : []
    return [...shut(withoutRules(direction)), ...(narrow ? [narrow] : []), ...others]
  }
  const places = [
    ...DIRECTIONS.map(byRules),
    ...DIRECTIONS.map((direction) => [0, 1].flatMap((n) => shut(byEntry(direction, n)))),
    ...(['start', 'goal'] as const).map((side) => [0, 1].flatMap((n) => shut(withoutRoute(side, n)))),
  ]
  const best = places.flatMap((solutions) => inOrder(solutions).slice(0, 1))
  return {
    verdict,
    closings: offered(bench, best, (attempt) => openIn(attempt) === null),
    hopeless: best.length > 0 ? null : NOTHING,
  }
}

const NOTHING: Text = {
  en: 'No rule, entry or route of the design decides about it: it passes by what AWS makes with the VPC.',
  ko: '디자인의 규칙, 항목, 경로 중 이 트래픽을 결정하는 것이 없습니다. VPC와 함께 AWS에서 생성되는 기본 설정에 따라 통과합니다.',
}

/** Goes on in one way until no walk is open; null where it cannot go on. */
function shutBy(bench: Bench, way: Shutting): Attempt | null {
  let at = bench.start
  for (let open = openIn(at); open; open = openIn(at)) {
    const [step] = at.steps.length < LONGEST ? way(open) : []
    const next = step && bench.after(at, step)
    if (!next) return null
    at = next
  }
  return at
}

/**
 * A walk that is not refused yet, between any two interfaces of the ends: where one of them needs each of several (the
 * nodes of a cache), the flow is blocked before all of them are shut.
 */
function openIn(attempt: Attempt): Walked | null {
  const { network, question, traced } = attempt
  if (traced.verdict !== 'blocked') return attempt
  const [starts, goals] = [traced.shown.from, traced.shown.to].map(({ resource }) => {
    const host = network.hosts.get(resource)
    return host && !host.anyWillDo && host.interfaces.length > 1
      ? host.interfaces.map(({ address }) => formatAddress(address))
      : [null]
  })
  if (starts?.length === 1 && goals?.length === 1) return null
  for (const from of starts ?? []) {
    for (const to of goals ?? []) {
      const asked: TraceQuery = { ...question, from: from ?? question.from, to: to ?? question.to }
      try {
        const own = trace(network, asked)
        if (own.verdict !== 'blocked') return { network, question: asked, traced: own }
      } catch (error) {
        // An address that several have: which one is shut cannot be told.
        if (error instanceof TraceRefused) return attempt
        throw error
      }
    }
  }
  return null
}

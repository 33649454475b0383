import { endKey, type Id, type Intent } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { TraceRefused } from '../ends.ts'
import type { HostClass } from '../matrix/classes.ts'
import { type Flow, type Matrix, matrixOf } from '../matrix/matrix.ts'
import { remembered } from '../matrix/remembered.ts'
import type { Network } from '../network.ts'
import type { TraceQuery } from '../opening.ts'
import { trace, type Verdict } from '../trace.ts'
import { isAbroad, type Member, membersOf, type Side } from './members.ts'
import { askedOf, shownFlow, type Telling, tellingFlow } from './traffic.ts'

/**
 * `unknown`: it depends on something that is not modelled. `unmatched`: an end is about nothing, so that the intent says
 * nothing.
 */
export type IntentState = 'holds' | 'broken' | 'unknown' | 'unmatched'

/** One concrete flow that shows why an intent does not hold, or why that is not known. */
export interface Counterexample {
  readonly from: Id
  readonly to: Id
  readonly protocol: string
  /** Null for protocols without ports. */
  readonly port: number | null
  /** The first thing that refuses it, or what is not modelled; null where the flow works. */
  readonly because: Text | null
}

export interface IntentCheck {
  readonly intent: Intent
  readonly state: IntentState
  /** Walked hop by hop: a trace of the same flow says the same. Null for what holds or says nothing. */
  readonly counterexample: Counterexample | null
  /** The pairs of hosts that it is about, and how many of them do not do as it says. */
  readonly pairs: { readonly of: number; readonly failing: number }
  /** The first of those that do not. */
  readonly failing: readonly { readonly from: Id; readonly to: Id }[]
  /** The ends that are about nothing. */
  readonly unmatched: readonly Side[]
}

/** More are counted, and not listed. */
const LISTED = 100

/** A verdict that the walk does not confirm is looked for this often before it is called unknown. */
const TRIES = 8

/** Whether intents hold, each with a flow that shows where it does not. @param matrix Of the same network. */
export function intentStates(
  network: Network,
  intents: readonly Intent[],
  matrix: Matrix = matrixOf(network),
): readonly IntentCheck[] {
  const members = new Map<string, readonly Crowd[]>()
  const rows = new Map<HostClass, Map<HostClass, readonly Flow[]>>()
  const crowds = (end: Intent['from'], side: Side) =>
    remembered(members, `${side} ${endKey(end)}`, () => crowdsOf(network, matrix, membersOf(network, end, side)))
  const flows = (from: HostClass, to: HostClass) =>
    remembered(
      remembered(rows, from, () => new Map<HostClass, readonly Flow[]>()),
      to,
      () => matrix.flows(from, to),
    )
  return intents.map((intent) => {
    const [from, to] = [crowds(intent.from, 'from'), crowds(intent.to, 'to')]
    return checked(network, matrix, flows, intent, from, to)
  })
}

/** Members of whom the same is true. */
interface Crowd {
  readonly hosts: HostClass | undefined
  /** What it is where it has no class: without an address, or not modelled. */
  readonly isUnplaced: boolean
  readonly isAbroad: boolean
  readonly isSure: boolean
  readonly ids: readonly Id[]
}

function crowdsOf(network: Network, matrix: Matrix, members: readonly Member[]): readonly Crowd[] {
  const all = new Map<HostClass | boolean, Map<boolean, Crowd & { readonly ids: Id[] }>>()
  for (const { id, isSure } of members) {
    const hosts = matrix.classOf(id)
    const isUnplaced = network.hosts.get(id)?.interfaces.length === 0
    const ofClass = remembered(all, hosts ?? isUnplaced, () => new Map<boolean, Crowd & { readonly ids: Id[] }>())
    const fresh = () => ({ hosts, isUnplaced, isAbroad: isAbroad(network, id), isSure, ids: [] })
    remembered(ofClass, isSure, fresh).ids.push(id)
  }
  return [...all.values()].flatMap((one) => [...one.values()])
}

/** Pairs of which the same is true, that do not do as an intent says or may not. */
interface Finding {
  readonly from: Crowd
  readonly to: Crowd
  readonly telling: Telling
}

function checked(
  network: Network,
  matrix: Matrix,
  flows: (from: HostClass, to: HostClass) => readonly Flow[],
  intent: Intent,
  froms: readonly Crowd[],
  tos: readonly Crowd[],
): IntentCheck {
  let of = 0
  const broken: Finding[] = []
  const unknown: Finding[] = []
  let told: Told = new Map()
  for (const to of tos) {
    const asked = askedOf(intent, to.hosts, matrix.protocols)
    // Without ports of its own, it asks for those of each destination.
    if (intent.ports.length === 0) told = new Map()
    for (const from of froms) {
      const count = countOf(from, to)
      if (count === 0) continue
      of += count
      const telling = asked && tellingOf(intent.rule, asked, from, to, flows, told)
      if (!asked) unknown.push({ from, to, telling: { state: 'unknown', protocol: intent.protocol, ports: [] } })
      else if (telling?.state === 'broken' && from.isSure && to.isSure) broken.push({ from, to, telling })
      else if (telling) unknown.push({ from, to, telling })
    }
  }
  if (of === 0) return saysNothing(intent, froms, tos)
  const pairs = (found: readonly Finding[]) => {
    const failing = found.reduce((sum, { from, to }) => sum + countOf(from, to), 0)
    return { pairs: { of, failing }, failing: firstPairs(found, LISTED) }
  }
  const shown = shownBy(network, matrix, intent, broken)
  if (shown) return { intent, state: 'broken', counterexample: shown, ...pairs(broken), unmatched: [] }
  const open = [...broken, ...unknown]
  if (open.length === 0) return { intent, state: 'holds', counterexample: null, ...pairs([]), unmatched: [] }
  return {
    intent,
    state: 'unknown',
    counterexample: firstWalked(network, matrix, open)?.flow ?? null,
    ...pairs(open),
    unmatched: [],
  }
}

/** What the same flows, of which few differ, tell of an intent. */
type Told = Map<readonly Flow[], Telling | null>

function tellingOf(
  rule: Intent['rule'],
  asked: ReadonlyMap<string, Telling['ports']>,
  from: Crowd,
  to: Crowd,
  flows: (from: HostClass, to: HostClass) => readonly Flow[],
  told: Told,
): Telling | null {
  if (from.hosts && to.hosts) {
    const found = flows(from.hosts, to.hosts)
    return remembered(told, found, () => tellingFlow(rule, asked, found))
  }
  // Without an address nothing is sent and nothing arrives.
  if (from.isUnplaced || to.isUnplaced) return tellingFlow(rule, asked, [])
  const [first] = asked
  return first ? { state: 'unknown', protocol: first[0], ports: first[1] } : null
}

/** Pairs of two crowds. Nobody is a pair with itself, and of what lies between two actors nothing is known here. */
function countOf(from: Crowd, to: Crowd): number {
  if (from.isAbroad && to.isAbroad) return 0
  const all = from.ids.length * to.ids.length
  if (from.hosts !== to.hosts) return all
  const own = new Set(from.ids)
  return all - to.ids.filter((id) => own.has(id)).length
}

function* pairsOf(found: readonly Finding[]) {
  for (const { from, to, telling } of found)
    for (const sender of from.ids)
      for (const receiver of to.ids) if (sender !== receiver) yield { from: sender, to: receiver, telling }
}

function firstPairs(found: readonly Finding[], most: number) {
  return [...pairsOf(found).take(most)].map(({ from, to }) => ({ from, to }))
}

/** The first flow that the walk confirms. */
function shownBy(network: Network, matrix: Matrix, { rule }: Intent, found: readonly Finding[]): Counterexample | null {
  const wanted = rule === 'allow' ? 'blocked' : 'reachable'
  // One of each finding: all its pairs say the same.
  for (const finding of found.slice(0, TRIES)) {
    const walked = firstWalked(network, matrix, [finding])
    if (walked?.verdict === wanted) return walked.flow
  }
  return null
}

/** The first flow of what was found, as the walk has it. */
function firstWalked(network: Network, matrix: Matrix, found: readonly Finding[]) {
  const [pair] = pairsOf(found).take(1)
  if (!pair) return null
  const { from, to, telling } = pair
  const { protocol, port } = shownFlow(telling, matrix.protocols)
  const { verdict, because } = walk(network, { from, to, protocol, ...(port !== null && { port }) })
  return { verdict, flow: { from, to, protocol, port, because } }
}

/** What a trace says, and the first thing that refuses, or is not modelled. */
function walk(network: Network, query: TraceQuery): { readonly verdict: Verdict; readonly because: Text | null } {
  try {
    const { verdict, blockedBy } = trace(network, query)
    return { verdict, because: blockedBy[0]?.message ?? null }
  } catch (error) {
    if (error instanceof TraceRefused) return { verdict: 'unsupported', because: error.text }
    throw error
  }
}

function saysNothing(intent: Intent, froms: readonly Crowd[], tos: readonly Crowd[]): IntentCheck {
  const empty = [...(froms.length === 0 ? ['from' as const] : []), ...(tos.length === 0 ? ['to' as const] : [])]
  return {
    intent,
    state: 'unmatched',
    counterexample: null,
    pairs: { of: 0, failing: 0 },
    failing: [],
    // Two ends that are about the same one host are about no pair.
    unmatched: empty.length > 0 ? empty : ['to'],
  }
}

import { applyEdits, type Design, type Edit, EditRefused, type Id, schemasOf } from '@vpcanvas/model'
import {
  type Contrast,
  type Difference,
  differenceBetween,
  differenceText,
  type Matrix,
  matrixOf,
  type Network,
  networkOf,
  trace,
} from '@vpcanvas/reachability'
import { type Checker, checker, type Problem } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import { intentAnswers } from '../intents/answers.ts'
import type { Kinds } from '../kind.ts'
import { flowsThrough, oneOf } from './passing.ts'

/** What a change does to a design, all of it computed: the change is made on a copy, and the two are compared. */
export interface Consequences {
  /** What goes away with it: what is inside, and what cannot be without. */
  readonly falling: readonly Id[]
  /** What others lose that named it: their problems and their traffic say what that means. */
  readonly changed: readonly Id[]
  readonly problems: { readonly came: readonly Problem[]; readonly went: readonly Problem[] }
  readonly intents: {
    /** Held, and do not any more. */
    readonly broken: readonly Text[]
    /** Did not hold, and do now. */
    readonly mended: readonly Text[]
    /** Were about what is gone, and went with it. */
    readonly lost: readonly Text[]
  }
  /** Flows in words, hosts that fare alike together. */
  readonly traffic: { readonly opened: readonly Text[]; readonly closed: readonly Text[] }
  /** Whether so large a network was looked at in part: what goes through the resource was walked again, and nothing else. */
  readonly isPartial: boolean
  /** Hosts that are gone, or have no address any more; the traffic of as many as can be read is among the closed. */
  readonly silent: number
}

/** The traffic of more classes of hosts is not compared pair by pair: it would take longer than anybody waits. */
const MOST_CLASSES = 300

/** Of more hosts nobody reads what each of them said. */
const MOST_HOSTS = 24

/**
 * What would be different if the edits were made.
 * @param about The resource that they are about.
 * @param matrix Of the same design, where there is one.
 * @returns The reason, where they cannot be made.
 */
export function consequencesOf(
  design: Design,
  kinds: Kinds,
  edits: readonly Edit[],
  about: Id,
  matrix: Matrix = matrixOf(networkOf(design, kinds)),
): Consequences | { readonly refused: Text } {
  let after: Design
  try {
    after = applyEdits(design, edits, schemasOf(kinds))
  } catch (error) {
    if (error instanceof EditRefused) return { refused: error.text }
    throw error
  }
  const [network, networkAfter] = [networkOf(design, kinds), networkOf(after, kinds)]
  const matrixAfter = matrixOf(networkAfter, matrix)
  const isPartial = matrix.hosts.length > MOST_CLASSES
  const difference = isPartial
    ? walkedAgain(network, networkAfter, matrix, about)
    : differenceBetween({ network, matrix }, { network: networkAfter, matrix: matrixAfter })
  // Gone, or without an address: a cache whose subnet group is gone stands nowhere.
  const silent = [...network.hosts.keys()].filter((id) => matrix.classOf(id) && !matrixAfter.classOf(id))
  const closed = [...difference.closed, ...(silent.length <= MOST_HOSTS ? trafficOf(silent, matrix) : [])]
  const before = design.resources
  return {
    falling: Object.keys(before).filter((id) => !Object.hasOwn(after.resources, id)),
    changed: Object.keys(after.resources).filter(
      (id) => Object.hasOwn(before, id) && before[id] !== after.resources[id],
    ),
    problems: problemsBetween(design, after, kinds),
    intents: intentsBetween(design, after, matrix, matrixAfter),
    traffic: differenceText({ opened: difference.opened, closed }, network),
    isPartial,
    silent: silent.length,
  }
}

/** What of the traffic through a resource does not get through any more. */
function walkedAgain(before: Network, after: Network, matrix: Matrix, about: Id): Difference {
  const closed = flowsThrough(before, matrix, about).found.filter((contrast) => {
    const flow = oneOf(contrast)
    const isThere = (end: string) => after.hosts.has(end) || end === after.outside.origin.resource
    return flow && isThere(flow.from) && isThere(flow.to) && trace(after, flow).verdict !== 'reachable'
  })
  return { opened: [], closed }
}

/** Everything that gets through from these hosts and to them. */
function trafficOf(hosts: readonly Id[], matrix: Matrix): readonly Contrast[] {
  return hosts.flatMap((id): readonly Contrast[] => {
    const own = matrix.classOf(id)
    const member = own?.members.find(({ resource }) => resource === id)
    if (!own || !member) return []
    const others = (all: typeof own.members) => all.filter(({ resource }) => resource !== id)
    return [
      ...matrix.reachOf(own).map(({ hosts: to, flows }) => ({ from: [member], to: others(to.members), flows })),
      ...matrix.exposureOf(own).map(({ hosts: from, flows }) => ({ from: others(from.members), to: [member], flows })),
    ].filter(({ from, to }) => from.length > 0 && to.length > 0)
  })
}

/** A checker finds the same whatever it saw before, and sooner what is like that. */
const checkers = new WeakMap<Kinds, Checker>()

function problemsBetween(design: Design, after: Design, kinds: Kinds): Consequences['problems'] {
  let check = checkers.get(kinds)
  if (!check) checkers.set(kinds, (check = checker(kinds)))
  // In this order: it goes on from the design of the last time, and then looks only at what the change touches.
  const [was, is] = [check.check(design), check.check(after)]
  const key = ({ rule, resource, path }: Problem) => `${rule} ${resource} ${path.join('.')}`
  const [had, has] = [new Set(was.map(key)), new Set(is.map(key))]
  return {
    came: is.filter((one) => !had.has(key(one))),
    // Those of what is gone went with it, and are nobody's gain.
    went: was.filter((one) => !has.has(key(one)) && Object.hasOwn(after.resources, one.resource)),
  }
}

function intentsBetween(design: Design, after: Design, matrix: Matrix, matrixAfter: Matrix): Consequences['intents'] {
  const was = intentAnswers(design, design.intents, matrix)
  const is = new Map(intentAnswers(after, after.intents, matrixAfter).map((answer) => [answer.id, answer.state]))
  const text = ({ text: words }: { readonly text: Text }) => words
  return {
    broken: was.filter(({ id, state }) => state === 'holds' && (is.get(id) ?? 'holds') !== 'holds').map(text),
    mended: was.filter(({ id, state }) => state !== 'holds' && is.get(id) === 'holds').map(text),
    lost: was.filter(({ id }) => !is.has(id)).map(text),
  }
}

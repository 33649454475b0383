import type { PortSet } from '@vpcanvas/ip'
import { hasPorts, protocolNumber, subtractPorts } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Flow } from '../matrix/matrix.ts'
import { type Contrast, type Difference, type Members, portSetOf } from './difference.ts'

/** One flow between two resources, as a matrix has it. */
export interface Asked {
  readonly from: Id
  readonly to: Id
  readonly protocol: string
  readonly ports: PortSet
}

/** What a change does besides what it is for, in few lines: hosts that fare alike stand together. */
export type Effects = Difference

/** A difference without the flow that was asked for. Null: the flow is none of a matrix's. */
export function effectsOf({ opened, closed }: Difference, asked: Asked | null): Effects {
  const besides = (contrasts: readonly Contrast[]) =>
    together(asked ? contrasts.flatMap((one) => without(one, asked)) : contrasts)
  return { opened: besides(opened), closed: besides(closed) }
}

/** A contrast in parts, none of which is the flow. */
function without({ from, to, flows }: Contrast, asked: Asked): readonly Contrast[] {
  const [sender, senders] = apart(from, asked.from)
  const [receiver, receivers] = apart(to, asked.to)
  if (sender.length === 0 || receiver.length === 0) return [{ from, to, flows }]
  const rest = flows.flatMap((flow) => (flow.protocol === asked.protocol ? less(flow, asked.ports) : [flow]))
  return [
    { from: senders, to, flows },
    { from: sender, to: receivers, flows },
    { from: sender, to: receiver, flows: rest },
  ].filter((one) => one.from.length > 0 && one.to.length > 0 && one.flows.length > 0)
}

function apart(members: Members, id: Id): readonly [Members, Members] {
  return [members.filter(({ resource }) => resource === id), members.filter(({ resource }) => resource !== id)]
}

function less(flow: Flow, ports: PortSet): readonly Flow[] {
  const number = protocolNumber(flow.protocol)
  if (number === null || !hasPorts(number)) return []
  const left = subtractPorts(portSetOf(flow), ports)
  return left.length > 0 ? [{ ...flow, ports: left.map(({ from, to }) => [from, to] as const) }] : []
}

/** The same flows from the same hosts in one, then those to the same hosts. A host in both stands for no pair with itself. */
function together(contrasts: readonly Contrast[]): readonly Contrast[] {
  const bySender = merged(contrasts, fromKey, (found) => ({ to: union(found.map(({ to }) => to)) }))
  const withItself = bySender.map((one): Contrast =>
    one.from.length === 1 ? { ...one, to: union([one.to, one.from]) } : one,
  )
  const shared = Map.groupBy(withItself, toKey)
  const alike = bySender.map((one, n) => {
    const other = withItself[n] ?? one
    return (shared.get(toKey(other))?.length ?? 0) > 1 ? other : one
  })
  return merged(alike, toKey, (found) => ({ from: union(found.map(({ from }) => from)) }))
    .map(({ from, to, flows }) => ({ from, to: from.length === 1 ? apart(to, from[0]?.resource ?? '')[1] : to, flows }))
    .filter((one) => countOf(one) > 0)
}

function merged(
  contrasts: readonly Contrast[],
  keyOf: (one: Contrast) => string,
  join: (alike: readonly Contrast[]) => Partial<Contrast>,
): readonly Contrast[] {
  return [...Map.groupBy(contrasts, keyOf).values()].flatMap((alike) =>
    alike[0] ? [{ ...alike[0], ...join(alike) }] : [],
  )
}

function fromKey({ from, flows }: Contrast): string {
  return `${idsOf(from)} ${flowsKey(flows)}`
}

function toKey({ to, flows }: Contrast): string {
  return `${idsOf(to)} ${flowsKey(flows)}`
}

function union(lists: readonly Members[]): Members {
  return [...new Map(lists.flat().map((one) => [one.resource, one])).values()].toSorted((a, b) =>
    a.resource < b.resource ? -1 : 1,
  )
}

function idsOf(members: Members): string {
  return members
    .map(({ resource }) => resource)
    .toSorted()
    .join()
}

function flowsKey(flows: readonly Flow[]): string {
  return flows.map(({ verdict, protocol, ports }) => `${verdict} ${protocol} ${ports.join(';')}`).join()
}

/** How many pairs of hosts a contrast is about. */
export function countOf({ from, to }: Contrast): number {
  const senders = new Set(from.map(({ resource }) => resource))
  return from.length * to.length - to.filter(({ resource }) => senders.has(resource)).length
}

/** How far a change goes beyond what it is for, gravest first: compared one after the other. */
export type Weight = readonly number[]

/** What is opened from the internet, what no longer works, what is opened to the internet, and what else is opened. */
export function weightOf({ opened, closed }: Effects, outside: Id): Weight {
  const isOutside = (members: Members) => members.some(({ resource }) => resource === outside)
  return [
    breadthOf(opened.filter(({ from }) => isOutside(from))),
    breadthOf(closed),
    breadthOf(opened.filter(({ to }) => isOutside(to))),
    breadthOf(opened),
  ]
}

/** Pairs of hosts, each as often as its traffic is wide: a port once, twice as many ports once more. */
function breadthOf(contrasts: readonly Contrast[]): number {
  const widthOf = (flow: Flow) => portSetOf(flow).reduce((total, { from, to }) => total + to - from + 1, 0)
  return contrasts.reduce(
    (sum, one) =>
      sum + countOf(one) * one.flows.reduce((total, flow) => total + 1 + Math.ceil(Math.log2(widthOf(flow))), 0),
    0,
  )
}

export function compareWeights(a: Weight, b: Weight): number {
  for (const [n, one] of a.entries()) {
    const other = b[n] ?? 0
    if (one !== other) return one - other
  }
  return 0
}

import type { PortSet } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Network } from '../network.ts'
import { cells } from './cells.ts'
import { classesOf, type HostClass, type InterfaceClass } from './classes.ts'
import { OPEN, type Outcome, type Outcomes, outcomeTable, SHUT } from './outcomes.ts'
import { remembered } from './remembered.ts'
import { type Traffic, trafficOf } from './traffic.ts'

/** Traffic that gets through, or of which that is not known. What no flow names is refused. */
export interface Flow {
  readonly verdict: 'reachable' | 'unsupported'
  /** A protocol's name; `other`: every protocol that no rule of the design names. */
  readonly protocol: string
  /** Destination ports as pairs, both included; none for protocols without ports. */
  readonly ports: readonly (readonly [number, number])[]
}

/** What a class of hosts and the one that was asked about say to each other: the same for every member. */
export interface Contact {
  readonly hosts: HostClass
  readonly flows: readonly Flow[]
}

/**
 * Who reaches whom, of all hosts and the internet. A flow is as `trace` has it between two ends that are named: by
 * private addresses inside, by the public one from outside, there and back. Computed class by class when it is asked for.
 */
export interface Matrix {
  /** The internet first. */
  readonly hosts: readonly HostClass[]
  /** The protocols that flows name; `other` is among them where any is left. */
  readonly protocols: readonly string[]
  /** Undefined for what neither sends nor receives. */
  classOf(resource: Id): HostClass | undefined
  /** New connections from any host of a class to any other of another, or of the same one. */
  flows(from: HostClass, to: HostClass): readonly Flow[]
  /** Who reaches the hosts of a class, the internet first. */
  exposureOf(to: HostClass): readonly Contact[]
  /** What the hosts of a class reach, the internet first. */
  reachOf(from: HostClass): readonly Contact[]
  /** What of the design can be reached by anybody. */
  internetReaches(): readonly Contact[]
}

export function matrixOf(network: Network): Matrix {
  const traffic = trafficOf(network)
  const classes = classesOf(network)
  const { outside, hosts, byResource } = classes
  const outcomes = outcomeTable()
  const cellOf = cells(network, classes, outcomes)
  const rows = new Map<HostClass, readonly Contact[]>()
  const columns = new Map<HostClass, readonly Contact[]>()

  const known = new Map<string, readonly Flow[]>()

  const flows = (from: HostClass, to: HostClass): readonly Flow[] => {
    const found = traffic.map((sort) =>
      overall(outcomes, from, (own) =>
        overall(outcomes, to, (their) => {
          let outcome = SHUT
          for (const one of own) {
            for (const other of their) outcome = outcomes.either(outcome, cellOf(one, other, sort))
          }
          return outcome
        }),
      ),
    )
    if (found.every((outcome) => outcome === SHUT)) return NONE
    // Few answers differ, whoever asks.
    return remembered(known, found.join(), () =>
      traffic.flatMap((sort, n) => {
        const { open, unsure } = outcomes.read(found[n] ?? SHUT)
        return [...flowOf('reachable', sort, open), ...flowOf('unsupported', sort, unsure)]
      }),
    )
  }
  const contacts = (flowsWith: (other: HostClass) => readonly Flow[]): readonly Contact[] =>
    hosts.flatMap((other) => {
      const found = flowsWith(other)
      return found.length > 0 ? [{ hosts: other, flows: found }] : []
    })
  const reachOf = (from: HostClass) => remembered(rows, from, () => contacts((to) => flows(from, to)))
  return {
    hosts,
    protocols: traffic.map(({ name }) => name),
    classOf: (resource) => byResource.get(resource),
    flows,
    exposureOf: (to) => remembered(columns, to, () => contacts((from) => flows(from, to))),
    reachOf,
    internetReaches: () => reachOf(outside),
  }
}

/** Of the interfaces of a host: of any, or of each. */
function overall(
  outcomes: Outcomes,
  { interfaces, anyWillDo }: HostClass,
  outcomeOf: (one: readonly InterfaceClass[]) => Outcome,
): Outcome {
  let outcome = anyWillDo ? SHUT : OPEN
  for (const one of interfaces) {
    if (outcome === (anyWillDo ? OPEN : SHUT)) break
    outcome = anyWillDo ? outcomes.either(outcome, outcomeOf(one)) : outcomes.both(outcome, outcomeOf(one))
  }
  return outcome
}

const NONE: readonly Flow[] = []

function flowOf(verdict: Flow['verdict'], { name, hasPorts }: Traffic, ports: PortSet): readonly Flow[] {
  if (ports.length === 0) return []
  return [{ verdict, protocol: name, ports: hasPorts ? ports.map(({ from, to }) => [from, to] as const) : [] }]
}

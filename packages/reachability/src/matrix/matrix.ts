import { type Block, merge, type PortSet, portSet, subtractPorts } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Network } from '../network.ts'
import { type Answered, answersOf, nothingAnswered } from './answers.ts'
import { type Atoms, atomsOf } from './atoms.ts'
import { type Bundle, type Bundles, NOTHING } from './bundles.ts'
import { cells, type Ways } from './cells.ts'
import { classesOf, type HostClass, type InterfaceClass, type Met, nobodyMet } from './classes.ts'
import { remembered } from './remembered.ts'
import { strangersOf } from './strangers.ts'
import { type Tables, tablesFor } from './tables.ts'
import { sortsOf, type Traffic } from './traffic.ts'

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

/** What addresses on the internet that the design singles out get through to a class of hosts, and the rest of the internet does not. */
export interface Exception {
  readonly from: readonly Block[]
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
  /** Who on the internet reaches more of a class than the internet does: whoever has an address that the design singles out. */
  exceptionsOf(to: HostClass): readonly Exception[]
  /** What the hosts of a class reach, the internet first. */
  reachOf(from: HostClass): readonly Contact[]
  /** What of the design can be reached by anybody. */
  internetReaches(): readonly Contact[]
}

/** What a matrix leaves to the next one. */
interface Heritage {
  readonly tables: Tables
  readonly answered: Answered
  readonly met: Met
  readonly ways: Ways
  atomAt: Atoms | null
  readonly flows: Map<Bundle, readonly Flow[]>
  /** Where these differ, ways are found anew. */
  readonly surroundings: readonly unknown[]
}

const heritageOf = new WeakMap<Matrix, Heritage>()

/** @param before The matrix of an earlier design: what still holds of it is not worked out again. */
export function matrixOf(network: Network, before: Matrix | null = null): Matrix {
  const heritage = inherited(before ? heritageOf.get(before) : undefined, network)
  const { tables, met, ways, flows: known } = heritage
  const { outcomes, bundles, sorts } = tables
  const atomAt = atomsOf(network, heritage.atomAt)
  heritage.atomAt = atomAt
  const classes = classesOf(network, atomAt, met)
  const { outside, hosts, classOf } = classes
  const cellOf = cells(network, classes, tables, answersOf(tables, heritage.answered, atomAt), ways)
  const rows = new Map<HostClass, readonly Contact[]>()
  const columns = new Map<HostClass, readonly Contact[]>()

  const ofSeveral = (from: HostClass, to: HostClass): Bundle =>
    overall(bundles, from, (own) =>
      overall(bundles, to, (their) => {
        let found = NOTHING
        for (const one of own) for (const other of their) found = bundles.either(found, cellOf(one, other))
        return found
      }),
    )
  const flows = (from: HostClass, to: HostClass): readonly Flow[] => {
    const own = onlyOf(from)
    const their = onlyOf(to)
    const bundle = own && their ? cellOf(own, their) : ofSeveral(from, to)
    if (bundle === NOTHING) return NONE
    // Few answers differ, whoever asks.
    return remembered(known, bundle, () =>
      bundles.read(bundle).flatMap((outcome, n) => {
        const sort = sorts.all[n]
        const { open, unsure } = outcomes.read(outcome)
        return sort ? [...flowOf('reachable', sort, open), ...flowOf('unsupported', sort, unsure)] : []
      }),
    )
  }
  const contacts = (flowsWith: (other: HostClass) => readonly Flow[]): readonly Contact[] => {
    const found: Contact[] = []
    for (const other of hosts) {
      const flows = flowsWith(other)
      if (flows.length > 0) found.push({ hosts: other, flows })
    }
    return found
  }
  let strangers: ReturnType<typeof strangersOf> | null = null
  const exceptionsOf = (to: HostClass): readonly Exception[] => {
    const usual = flows(outside, to)
    const found = (strangers ??= strangersOf(network, atomAt, met)).flatMap(({ blocks, hosts: from }): Exception[] => {
      const more = beyond(flows(from, to), usual)
      return more.length > 0 ? [{ from: blocks, flows: more }] : []
    })
    // Neighbours who get through alike are told as one.
    const alike = Map.groupBy(found, (one) => JSON.stringify(one.flows))
    return [...alike.values()].flatMap((some) =>
      some[0] ? { from: merge(some.flatMap((one) => one.from)), flows: some[0].flows } : [],
    )
  }
  const reachOf = (from: HostClass) => remembered(rows, from, () => contacts((to) => flows(from, to)))
  const matrix: Matrix = {
    hosts,
    protocols: sorts.all.map(({ name }) => name),
    classOf,
    flows,
    exposureOf: (to) => remembered(columns, to, () => contacts((from) => flows(from, to))),
    exceptionsOf,
    reachOf,
    internetReaches: () => reachOf(outside),
  }
  heritageOf.set(matrix, heritage)
  return matrix
}

/** More ways and answers than this are not carried along for ever. */
const MOST_KEPT = 1_000_000

function inherited(before: Heritage | undefined, network: Network): Heritage {
  const sorts = sortsOf(network)
  if (!before || before.tables.sorts.key !== sorts.key || countOf(before.ways) > MOST_KEPT) {
    return {
      tables: tablesFor(sorts),
      answered: nothingAnswered(),
      met: nobodyMet(),
      ways: new Map(),
      atomAt: null,
      flows: new Map(),
      surroundings: surroundingsOf(network),
    }
  }
  const surroundings = surroundingsOf(network)
  const same =
    surroundings.length === before.surroundings.length && surroundings.every((one, n) => one === before.surroundings[n])
  return same ? before : { ...before, ways: new Map(), surroundings }
}

function countOf(ways: Ways): number {
  let count = 0
  for (const from of ways.values()) count += from.size
  return count
}

/** What ways depend on beside the two domains that they are in: who is outside, and what joins domains. */
function surroundingsOf({ outside, remotes, gateways }: Network): readonly unknown[] {
  return [
    outside.addresses[4].value,
    outside.addresses[6].value,
    ...[...remotes.values()].flatMap(({ addresses }) => addresses.map(({ value }) => value)),
    ...[...gateways.values()].filter(({ type }) => type === 'link' || type === 'service'),
  ]
}

/** What most hosts have: a single interface with a single address. */
function onlyOf({ interfaces }: HostClass): InterfaceClass | null {
  return (interfaces.length === 1 && interfaces[0]?.length === 1 && interfaces[0][0]) || null
}

/** Of the interfaces of a host: of any, or of each. */
function overall(
  { either, both, everything }: Bundles,
  { interfaces, anyWillDo }: HostClass,
  bundleOf: (one: readonly InterfaceClass[]) => Bundle,
): Bundle {
  let found = anyWillDo ? NOTHING : everything
  for (const one of interfaces) {
    if (found === (anyWillDo ? everything : NOTHING)) break
    found = anyWillDo ? either(found, bundleOf(one)) : both(found, bundleOf(one))
  }
  return found
}

/** What flows let through that the usual ones do not. */
function beyond(flows: readonly Flow[], usual: readonly Flow[]): readonly Flow[] {
  return flows.flatMap((flow): Flow[] => {
    const known = usual.filter(
      ({ verdict, protocol }) => protocol === flow.protocol && (verdict === 'reachable' || verdict === flow.verdict),
    )
    if (flow.ports.length === 0) return known.length > 0 ? [] : [flow]
    const open = (of: Flow['ports']) => portSet(of.map(([from, to]) => ({ from, to })))
    const left = subtractPorts(open(flow.ports), open(known.flatMap(({ ports }) => ports)))
    return left.length > 0 ? [{ ...flow, ports: left.map(({ from, to }) => [from, to] as const) }] : []
  })
}

const NONE: readonly Flow[] = []

function flowOf(verdict: Flow['verdict'], { name, hasPorts }: Traffic, ports: PortSet): readonly Flow[] {
  if (ports.length === 0) return []
  return [{ verdict, protocol: name, ports: hasPorts ? ports.map(({ from, to }) => [from, to] as const) : [] }]
}

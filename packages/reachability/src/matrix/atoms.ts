import {
  type Address,
  type Block,
  type Family,
  linkLocal,
  rfc1918,
  rfc6598,
  uniqueLocal,
  type Value,
} from '@vpcanvas/ip'
import type { Group, Network } from '../network.ts'
import { translated6 } from '../walk/step.ts'

/**
 * The atom that an address lies in, by its first address: addresses of one atom lie in the same blocks of the design.
 * What is known of an atom by elements that stay holds for as long as they stay, wherever others cut it.
 */
export type Atoms = (address: Address) => Value

const cutsOf = new WeakMap<Atoms, Readonly<Record<Family, readonly Value[]>>>()

/**
 * Cuts the address space at the edges of every block that decides about traffic.
 * @param before Given again where it cuts alike.
 */
export function atomsOf(network: Network, before: Atoms | null): Atoms {
  const edges: Record<Family, Set<Value>> = { 4: new Set([0]), 6: new Set([0n]) }
  for (const { family, first, last } of blocksOf(network)) edges[family].add(first).add(after(last))
  const cuts = { 4: sorted(edges[4]), 6: sorted(edges[6]) }
  const known = before ? cutsOf.get(before) : undefined
  if (before && known && isSame(known[4], cuts[4]) && isSame(known[6], cuts[6])) return before
  const atomAt: Atoms = ({ family, value }) => cuts[family][countUpTo(cuts[family], value) - 1] ?? 0
  cutsOf.set(atomAt, cuts)
  return atomAt
}

/** The atoms that a block is made of, in order, each by its first and last address. Of blocks at whose edges the space is cut. */
export function atomsIn(
  atoms: Atoms,
  { family, first, last }: Block,
): readonly (readonly [first: Value, last: Value])[] {
  const cuts = cutsOf.get(atoms)?.[family] ?? []
  const found: [Value, Value][] = []
  for (let at = countUpTo(cuts, first) - 1; at < cuts.length && (cuts[at] ?? 0) <= last; at++) {
    const next = cuts[at + 1]
    found.push([cuts[at] ?? 0, next === undefined ? last : justBefore(next)])
  }
  return found
}

function isSame(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((value, n) => value === b[n])
}

function* blocksOf({ segments, groups, interfaces, domains, remotes, gateways }: Network): Generator<Block> {
  yield* [...rfc1918, rfc6598, linkLocal, uniqueLocal, translated6]
  for (const { blocks, diverted = [] } of domains.values()) {
    yield* blocks
    for (const { block } of diverted) yield block
  }
  for (const { blocks } of remotes.values()) yield* blocks
  for (const gateway of gateways.values()) if (gateway.type === 'service') yield* gateway.blocks
  const [tables, lists] = [new Set(), new Set()]
  for (const { blocks, table, list } of segments.values()) {
    yield* blocks
    if (!tables.has(table)) for (const { destination } of table.routes) yield destination
    if (!lists.has(list)) for (const { block } of [...list.ingress, ...list.egress]) yield block
    tables.add(table)
    lists.add(list)
  }
  const guarding = new Set<Group>(groups.values())
  for (const one of interfaces) for (const group of one.groups) guarding.add(group)
  for (const { ingress, egress } of guarding) {
    for (const { peer } of ingress) if (peer.type === 'block') yield peer.block
    for (const { peer } of egress) if (peer.type === 'block') yield peer.block
  }
}

function justBefore(value: Value): Value {
  return typeof value === 'bigint' ? value - 1n : value - 1
}

function after(value: Value): Value {
  return typeof value === 'bigint' ? value + 1n : value + 1
}

function sorted(values: ReadonlySet<Value>): readonly Value[] {
  return [...values].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** How many of the sorted values are not above the given one. */
function countUpTo(values: readonly Value[], value: Value): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

import { type Address, type Block, contains, formatAddress, rangeToBlocks } from '@vpcanvas/ip'
import { abroad } from '../ends.ts'
import type { AccessList, Group, Network, Table } from '../network.ts'
import { privateRange } from '../walk/step.ts'
import { type Atoms, atomsIn } from './atoms.ts'
import type { HostClass, Met, Spot } from './classes.ts'
import { remembered } from './remembered.ts'

/** Somebody on the internet whom a rule, an entry or a route means by the address, and not the rest of the internet with it. */
export interface Stranger {
  /** All of one atom: nothing of the design tells these addresses apart. */
  readonly blocks: readonly Block[]
  readonly hosts: HostClass
}

/** All whom a network singles out, each atom once. Who is somebody by another name is no stranger. */
export function strangersOf(network: Network, atomAt: Atoms, met: Met): readonly Stranger[] {
  const found = new Map<string, Stranger>()
  for (const block of singledOut(network)) {
    for (const [first, last] of atomsIn(atomAt, block)) {
      const address: Address = { family: block.family, value: first }
      const key = formatAddress(address)
      if (found.has(key) || !isStranger(network, address)) continue
      const spot = remembered(met.strangers, key, (): Spot => ({
        index: met.next++,
        place: 'outside',
        abroad: { addresses: [address], door: null },
      }))
      found.set(key, {
        blocks: rangeToBlocks(block.family, first, last),
        hosts: {
          interfaces: [[{ spot, place: 'outside', guard: null, secondary: false }]],
          anyWillDo: true,
          members: [network.outside.origin],
        },
      })
    }
  }
  return [...found.values()]
}

/** The blocks by which anybody gets more than the rest of the internet: what refuses singles nobody out for that. */
function* singledOut(network: Network): Generator<Block> {
  const { addresses } = network.outside
  for (const block of blocksThatLetThrough(network)) if (!contains(block, addresses[block.family])) yield block
}

function* blocksThatLetThrough({ groups, interfaces, segments }: Network): Generator<Block> {
  const guarding = new Set<Group>(groups.values())
  for (const one of interfaces) for (const group of one.groups) guarding.add(group)
  for (const { ingress } of guarding) for (const { peer } of ingress) if (peer.type === 'block') yield peer.block
  const [tables, lists] = [new Set<Table>(), new Set<AccessList>()]
  for (const { table, list } of segments.values()) {
    tables.add(table)
    lists.add(list)
  }
  for (const { ingress, egress } of lists)
    for (const { action, block } of [...ingress, ...egress]) if (action === 'allow') yield block
  for (const { routes } of tables) for (const { destination } of routes) yield destination
}

function isStranger(network: Network, address: Address): boolean {
  return (
    !privateRange(address) &&
    abroad(network, address) === network.outside.origin &&
    network.publishedAt(address) === undefined &&
    ![...network.domains.values()].some(({ blocks }) => blocks.some((block) => contains(block, address)))
  )
}

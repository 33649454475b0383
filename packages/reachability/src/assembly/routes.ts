import { anywhere4, type Block, formatBlock, sameBlock } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Gateway, Interface, Origin, Route, Target } from '../network.ts'
import { isTaken } from '../routing.ts'
import type { OpenTable } from './territories.ts'

/** What a route can lead to. */
export interface Targets {
  readonly gateways: ReadonlyMap<Id, Gateway>
  readonly interfaces: ReadonlyMap<Id, Interface>
  readonly unmodelled: ReadonlyMap<Id, Origin>
  /** Whether the design holds the resource at all. */
  holds(id: Id): boolean
}

/** Writes the routes of a table: the domain's own blocks, then what the design says. */
export function writeRoutes({ table, domain, written, blocks }: OpenTable, targets: Targets): void {
  const replaced = written.flatMap(({ destination, replacesLocal }) =>
    replacesLocal && destination ? [destination] : [],
  )
  for (const block of domain.blocks)
    if (!replaced.some((one) => sameBlock(one, block)))
      table.routes.push(localRoute(block, domain.assumed?.includes(block)))
  for (const { id, written: text, destination, target, rank = 'static', dead, replacesLocal } of written) {
    const route: Route = {
      id,
      written: text,
      destination: destination ?? anywhere4,
      target: dead ? { type: 'blackhole', resource: target } : targetAt(target, targets),
      rank,
    }
    if (!destination) table.unresolved.push(route)
    else if (replacesLocal || isTaken(route, domain.blocks, blocks)) table.routes.push(route)
    else table.refused.push(route)
  }
}

function localRoute(block: Block, assumed = false): Route {
  const route = { id: null, written: formatBlock(block), destination: block, rank: 'static' } as const
  return { ...route, target: { type: 'local' }, ...(assumed && { assumed }) }
}

/** Something real that the design does not hold: a target by its AWS id. */
const FOREIGN = /^[a-z]+-[0-9a-f]{8,17}$/

function targetAt(id: Id, { gateways, interfaces, unmodelled, holds }: Targets): Target {
  const gateway = gateways.get(id)
  if (gateway) return { type: 'gateway', gateway }
  const host = interfaces.get(id)
  if (host) return { type: 'interface', interface: host }
  const opaque = unmodelled.get(id)
  if (opaque) return { type: 'unmodelled', origin: opaque }
  if (holds(id) || !FOREIGN.test(id)) return { type: 'blackhole', resource: id }
  return { type: 'unmodelled', origin: { resource: id, kind: 'opaque', label: { en: `"${id}"`, ko: `"${id}"` } } }
}

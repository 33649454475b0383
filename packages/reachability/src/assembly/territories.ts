import { anywhere4, type Block, formatBlock } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import { someAddress } from '../addresses.ts'
import type {
  AccessListSpec,
  DomainSpec,
  EdgeSpec,
  ExitSpec,
  RouteLists,
  RouteSpec,
  SegmentSpec,
  ServiceDoorSpec,
  Specs,
  TableSpec,
  TranslatorSpec,
  UnsureSpec,
  Without,
} from '../builder.ts'
import type { AccessList, Gateway, Interface, Route, Segment, Table } from '../network.ts'
import type { Addresses } from './addressing.ts'
import { translatorFace } from './faces.ts'

/** What was said of a domain: everything but its hosts. */
export interface Lot {
  readonly domain: DomainSpec
  readonly segments: SegmentSpec[]
  readonly tables: TableSpec[]
  readonly strays: Map<Id, RouteSpec[]>
  readonly lists: AccessListSpec[]
  readonly edges: EdgeSpec[]
  readonly exits: ExitSpec[]
  readonly doors: ServiceDoorSpec[]
  readonly translators: TranslatorSpec[]
}

/** Sorts what was said by domain. Whoever names a domain that is not there is left out. */
export function lotsOf(specs: Specs): ReadonlyMap<Id, Lot> {
  const lots = new Map<Id, Lot>()
  for (const domain of specs.domains)
    lots.set(domain.id, {
      domain,
      segments: [],
      tables: [],
      strays: new Map(),
      lists: [],
      edges: [],
      exits: [],
      doors: [],
      translators: [],
    })
  const domainOf = new Map<Id, Id>(specs.segments.map(({ id, domain }) => [id, domain]))
  const tableAt = new Map<Id, Lot>()
  for (const spec of specs.segments) lots.get(spec.domain)?.segments.push(spec)
  for (const spec of specs.tables) {
    const lot = lots.get(spec.domain)
    lot?.tables.push(spec)
    if (lot) tableAt.set(spec.origin.resource, lot)
  }
  for (const spec of specs.lists) lots.get(spec.domain)?.lists.push(spec)
  for (const spec of specs.edges) lots.get(spec.domain ?? '')?.edges.push(spec)
  for (const spec of specs.exits) lots.get(spec.domain ?? '')?.exits.push(spec)
  for (const spec of specs.serviceDoors) lots.get(spec.domain)?.doors.push(spec)
  for (const spec of specs.translators)
    lots.get((spec.segment === null ? spec.domain : domainOf.get(spec.segment)) ?? '')?.translators.push(spec)
  for (const spec of specs.strayRoutes) {
    const strays = tableAt.get(spec.table)?.strays
    const known = strays?.get(spec.table)
    if (known) known.push(spec)
    else strays?.set(spec.table, [spec])
  }
  return lots
}

/** A table whose routes are still to be written: their targets are known only when everything else is. */
export interface OpenTable {
  readonly table: Table & { readonly routes: Route[]; readonly refused: Route[]; readonly unresolved: Route[] }
  readonly domain: DomainSpec
  readonly written: readonly RouteSpec[]
  /** The blocks of the segments around it. */
  readonly blocks: readonly Block[]
}

/** A domain with everything in it but its hosts. */
export interface Territory {
  /** What it was made of: as long as none of it changes, neither does the territory. */
  readonly signature: readonly unknown[]
  readonly segments: ReadonlyMap<Id, Segment>
  readonly gateways: ReadonlyMap<Id, Gateway>
  /** The interfaces of its translators. */
  readonly relays: readonly Interface[]
  readonly openTables: readonly OpenTable[]
}

/** Makes a territory; the routes of its tables are written later. */
export function territoryOf(
  lot: Lot,
  signature: readonly unknown[],
  addresses: Addresses,
  unsure: readonly UnsureSpec[],
): Territory {
  const { domain } = lot
  const blocks = lot.segments.flatMap((one) => one.blocks)
  const open = new Map<Without<Table, RouteLists>, OpenTable>()
  const opened = (spec: Without<Table, RouteLists>, written: readonly RouteSpec[]): Table => {
    const { origin, led, ledAlone, unled } = spec
    const known = open.get(spec) ?? {
      table: {
        origin,
        led,
        ...(ledAlone && { ledAlone }),
        ...(unled && { unled }),
        routes: [],
        refused: [],
        unresolved: [],
      },
      domain,
      written,
      blocks,
    }
    open.set(spec, known)
    return known.table
  }
  const written = (table: TableSpec) => [...table.routes, ...(lot.strays.get(table.origin.resource) ?? [])]
  const [ownTable, ownList] = [firstPerSegment(lot.tables), firstPerSegment(lot.lists)]
  const mainTable = lot.tables.find(({ fallback }) => fallback)
  const segments = new Map<Id, Segment>()
  for (const spec of lot.segments) {
    const table = ownTable.get(spec.id) ?? mainTable
    segments.set(spec.id, {
      ...spec,
      domain,
      table: table ? opened(table, written(table)) : opened(domain.table, []),
      list: listAt(ownList.get(spec.id) ?? domain.list, spec.id, unsure),
    })
  }
  const gateways = new Map<Id, Gateway>()
  const relays: Interface[] = []
  for (const spec of lot.translators) {
    const { segment: at, domain: _, address: __, ...rest } = spec
    const own = at === null ? ownSegment(spec, lot) : undefined
    const segment = own?.segment ?? segments.get(at ?? '')
    const face = segment && translatorFace(spec, segment, addresses)
    if (!face) continue
    if (own) open.set(own.table.table, own.table)
    relays.push(face)
    gateways.set(spec.id, { ...rest, type: 'translator', interface: face })
  }
  for (const spec of lot.edges) gateways.set(spec.id, { ...spec, type: 'edge', domain })
  for (const spec of lot.exits) gateways.set(spec.id, { ...spec, type: 'exit', domain })
  for (const spec of lot.doors) {
    const [block] = spec.blocks
    if (block) gateways.set(spec.id, { ...spec, type: 'service', domain, address: someAddress(block) })
  }
  return { signature, segments, gateways, relays, openTables: [...open.values()] }
}

/** Something not modelled may give the segment another list. */
function listAt(list: AccessList, segment: Id, unsure: readonly UnsureSpec[]): AccessList {
  const other = unsure.find(({ part, of, rule }) => part === 'filter' && of === segment && !rule)
  return other ? { ...list, unsure: other.origin } : list
}

/** The first element that names a segment. */
function firstPerSegment<T extends { readonly segments: readonly Id[] }>(specs: readonly T[]): ReadonlyMap<Id, T> {
  const found = new Map<Id, T>()
  for (const spec of specs) for (const segment of spec.segments) if (!found.has(segment)) found.set(segment, spec)
  return found
}

/**
 * Where a translator stands that serves a whole domain: a segment of its own that no list filters, with the routes that
 * AWS writes for it, to the door of the domain.
 * https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html
 */
function ownSegment({ id, origin }: TranslatorSpec, { domain, edges: [door] }: Lot) {
  const table: OpenTable = {
    table: { origin, routes: [], refused: [], unresolved: [], led: () => null },
    domain,
    written: door ? [{ id: 'internet', written: formatBlock(anywhere4), destination: anywhere4, target: door.id }] : [],
    blocks: [],
  }
  const list: AccessList = { origin, ingress: domain.list.ingress, egress: domain.list.egress, opened: () => null }
  const segment: Segment = {
    id: `${id} segment`,
    origin,
    domain,
    blocks: [],
    zone: '',
    table: table.table,
    list,
    unfiltered: true,
  }
  return { segment, table }
}

import type { Id } from '@vpcanvas/model'
import type { DomainSpec, RouteLists, RouteSpec, Specs, TableSpec, UnsureSpec, Without } from '../builder.ts'
import type { AccessList, Route, Segment, Table } from '../network.ts'

/** A table whose routes are still to be written: their targets are known only when everything else is. */
export interface OpenTable {
  readonly table: Table & { readonly routes: Route[]; readonly refused: Route[]; readonly unresolved: Route[] }
  readonly domain: DomainSpec
  readonly written: readonly RouteSpec[]
}

/**
 * The segments, each with the table and the list that hold for it: its own, else the domain's main table, else what
 * comes with the domain.
 */
export function segmentsOf(
  { segments, tables, lists, unsure }: Specs,
  domains: ReadonlyMap<Id, DomainSpec>,
): { readonly segments: Map<Id, Segment>; readonly tables: readonly OpenTable[] } {
  const open = new Map<Without<Table, RouteLists>, OpenTable>()
  const opened = (spec: Without<Table, RouteLists>, written: readonly RouteSpec[], domain: DomainSpec): Table => {
    const known = open.get(spec) ?? openTable(spec, written, domain)
    open.set(spec, known)
    return known.table
  }
  const ownTable = firstPerSegment(tables)
  const ownList = firstPerSegment(lists)
  const mainTable = new Map<Id, TableSpec>()
  for (const spec of tables) if (spec.fallback && !mainTable.has(spec.domain)) mainTable.set(spec.domain, spec)
  const made = new Map<Id, Segment>()
  for (const spec of segments) {
    const domain = domains.get(spec.domain)
    if (!domain) continue
    const key = keyOf(spec.domain, spec.id)
    const table = ownTable.get(key) ?? mainTable.get(spec.domain)
    made.set(spec.id, {
      ...spec,
      domain,
      table: table ? opened(table, table.routes, domain) : opened(domain.table, [], domain),
      list: listAt(ownList.get(key) ?? domain.list, spec.id, unsure),
    })
  }
  return { segments: made, tables: [...open.values()] }
}

/** Something not modelled may give the segment another list. */
function listAt(list: AccessList, segment: Id, unsure: readonly UnsureSpec[]): AccessList {
  const other = unsure.find(({ part, of }) => part === 'filter' && of === segment)
  return other ? { ...list, unsure: other.origin } : list
}

function openTable(
  { origin, led }: Without<Table, RouteLists>,
  written: readonly RouteSpec[],
  domain: DomainSpec,
): OpenTable {
  return { table: { origin, led, routes: [], refused: [], unresolved: [] }, domain, written }
}

/** The first element that names a segment of its own domain. Those of another domain are not a match. */
function firstPerSegment<T extends { readonly domain: Id; readonly segments: readonly Id[] }>(
  specs: readonly T[],
): Map<string, T> {
  const found = new Map<string, T>()
  for (const spec of specs) {
    for (const segment of spec.segments) {
      const key = keyOf(spec.domain, segment)
      if (!found.has(key)) found.set(key, spec)
    }
  }
  return found
}

function keyOf(domain: Id, segment: Id): string {
  return `${domain} ${segment}`
}

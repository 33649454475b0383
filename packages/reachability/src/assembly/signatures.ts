import type { Id } from '@vpcanvas/model'
import type { RouteSpec, Specs } from '../builder.ts'
import type { Addresses } from './addressing.ts'
import type { Lot } from './territories.ts'

/** What a territory is made of, to be compared with what it was made of before. */
export interface Signature {
  readonly parts: readonly unknown[]
  /** Other domains of which its routes name something: it holds as long as they do. */
  readonly others: ReadonlySet<Id>
}

/** The signatures of all lots. */
export function signaturesOf(
  specs: Specs,
  lots: ReadonlyMap<Id, Lot>,
  addresses: Addresses,
  holds: (id: Id) => boolean,
): ReadonlyMap<Id, Signature> {
  const targets = new Map<Id, { readonly spec: unknown; readonly domain: Id | null }>()
  const target = (id: Id, spec: unknown, domain: Id | null = null) => {
    if (!targets.has(id)) targets.set(id, { spec, domain })
  }
  for (const lot of lots.values()) {
    for (const spec of [...lot.translators, ...lot.edges, ...lot.exits, ...lot.doors])
      target(spec.id, spec, lot.domain.id)
  }
  for (const spec of [...specs.edges, ...specs.exits, ...specs.links]) target(spec.id, spec)
  const named = new Set([...lots.values()].flatMap((lot) => routesOf(lot).map((route) => route.target)))
  for (const spec of specs.interfaces) if (named.has(spec.id)) target(spec.id, spec)
  for (const origin of specs.unmodelled) target(origin.resource, origin)
  const domains = new Map(specs.domains.map((domain) => [domain.id, domain]))
  const ends = new Map(specs.links.map((link) => [link.id, link.ends.map((id) => domains.get(id))]))

  const signatureOf = (lot: Lot): Signature => {
    const { domain, segments, tables, strays, lists, edges, exits, doors, translators } = lot
    const routes = routesOf(lot)
    const others = new Set<Id>()
    const led: unknown[] = []
    for (const { target: id } of routes) {
      const found = targets.get(id)
      led.push(found?.spec ?? holds(id), ...(ends.get(id) ?? []))
      if (found?.domain && found.domain !== domain.id) others.add(found.domain)
    }
    const relays = translators.flatMap((spec) => [
      addresses.own.get(spec)?.[0]?.value,
      addresses.published.get(spec)?.address.value,
      addresses.published.get(spec)?.origin,
    ])
    const unsure = specs.unsure.filter(({ part }) => part === 'filter')
    const parts = [
      domain,
      ...[
        segments,
        tables,
        [...strays.values()].flat(),
        lists,
        edges,
        exits,
        doors,
        translators,
        relays,
        led,
        unsure,
      ].flatMap((list) => [list.length, ...list]),
    ]
    return { parts, others }
  }
  return new Map([...lots].map(([id, lot]) => [id, signatureOf(lot)]))
}

function routesOf({ tables, strays }: Lot): readonly RouteSpec[] {
  return [...tables.flatMap((table) => table.routes), ...[...strays.values()].flat()]
}

/** The domains whose territories hold as they were. */
export function lasting(
  signatures: ReadonlyMap<Id, Signature>,
  before: ReadonlyMap<Id, { readonly signature: readonly unknown[] }>,
): ReadonlySet<Id> {
  const same = new Set<Id>()
  for (const [id, { parts }] of signatures) {
    const known = before.get(id)?.signature
    if (known && known.length === parts.length && parts.every((part, n) => part === known[n])) same.add(id)
  }
  for (let size = -1; size !== same.size;) {
    size = same.size
    for (const id of same) {
      if ([...(signatures.get(id)?.others ?? [])].some((other) => !same.has(other))) same.delete(id)
    }
  }
  return same
}

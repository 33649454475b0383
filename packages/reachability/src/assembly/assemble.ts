import type { Address, Block } from '@vpcanvas/ip'
import type { Id, View } from '@vpcanvas/model'
import { arbitraryOutside, someAddress } from '../addresses.ts'
import type { DomainSpec, Specs } from '../builder.ts'
import type { AccessList, Gateway, Group, Link, Listing, Network, Origin, Route, Translator } from '../network.ts'
import { answering } from './answers.ts'
import { interfacesOf } from './interfaces.ts'
import { writeRoutes } from './routes.ts'
import { segmentsOf } from './segments.ts'
import { withUnknowns } from './unknowns.ts'

/** The network of what was said. Whoever names something that is not there is left without it. */
export function assemble(said: Specs, directory: readonly Listing[], view: View, _last: Network | null): Network {
  const specs = withUnknowns(said)
  const domains = new Map(specs.domains.map((spec) => [spec.id, spec]))
  const { segments, tables: segmentTables } = segmentsOf(specs, domains)
  const groups = groupsOf(specs, domains)
  const defaults = new Map(specs.domains.map((domain) => [domain.id, { ...domain.group, domain }]))
  const { all, hosts, relays, ownTables } = interfacesOf(specs, { segments, groups, defaults })
  const tables = [...segmentTables, ...ownTables]
  const gateways = gatewaysOf(specs, domains, relays)
  const unmodelled = new Map(specs.unmodelled.map((origin) => [origin.resource, origin]))
  const ids = new Set(directory.map(({ id }) => id))
  writeRoutes(tables, segments.values(), {
    gateways,
    interfaces: new Map(all.map((one) => [one.id, one])),
    unmodelled,
    holds: (id) => ids.has(id),
  })
  const written = writtenBlocks(
    groups,
    specs.lists,
    tables.map(({ table }) => table.routes),
  )
  const outside = { origin: specs.outside[0] ?? INTERNET, addresses: arbitraryOutside(written) }
  return answering({
    view,
    domains,
    segments,
    groups,
    gateways,
    interfaces: all,
    hosts,
    unmodelled,
    unmodelledAddresses: specs.unmodelledAddresses,
    outside,
    remotes: new Map(
      specs.remotes.map((spec) => [spec.origin.resource, { ...spec, addresses: oneOfEach(spec.blocks) }]),
    ),
    directory,
  })
}

const INTERNET: Origin = { resource: 'internet', kind: 'internet', label: { en: 'Internet', ko: '인터넷' } }

function groupsOf(specs: Specs, domains: ReadonlyMap<Id, DomainSpec>): Map<Id, Group> {
  const groups = new Map<Id, Group>()
  for (const spec of specs.groups) {
    const domain = domains.get(spec.domain)
    if (domain) groups.set(spec.id, { ...spec, domain })
  }
  return groups
}

function gatewaysOf(
  specs: Specs,
  domains: ReadonlyMap<Id, DomainSpec>,
  relays: readonly Translator[],
): Map<Id, Gateway> {
  const gateways = new Map<Id, Gateway>(relays.map((one) => [one.id, one]))
  for (const spec of specs.edges) {
    const domain = spec.domain === null ? null : (domains.get(spec.domain) ?? null)
    gateways.set(spec.id, { ...spec, type: 'edge', domain })
  }
  for (const spec of specs.exits) {
    const domain = spec.domain === null ? null : (domains.get(spec.domain) ?? null)
    gateways.set(spec.id, { ...spec, type: 'exit', domain })
  }
  for (const { domain: id, ...spec } of specs.serviceDoors) {
    const [domain, [block]] = [domains.get(id), spec.blocks]
    if (domain && block) gateways.set(spec.id, { ...spec, type: 'service', domain, address: someAddress(block) })
  }
  for (const { ends, ...spec } of specs.links) {
    const [one, other] = [domains.get(ends[0]), domains.get(ends[1])]
    const link: Link | null = one && other ? { ...spec, type: 'link', ends: [one, other] } : null
    if (link) gateways.set(spec.id, link)
  }
  return gateways
}

/** An address of each family that a network has. */
function oneOfEach(blocks: readonly Block[]): readonly Address[] {
  return ([4, 6] as const).flatMap((family) => {
    const block = blocks.find((one) => one.family === family)
    return block ? [someAddress(block)] : []
  })
}

/** Every block that a rule or route of the design singles out. */
function* writtenBlocks(
  groups: ReadonlyMap<Id, Group>,
  lists: readonly AccessList[],
  tables: readonly (readonly Route[])[],
): Generator<Block> {
  for (const { ingress, egress } of groups.values()) {
    for (const { peer } of [...ingress, ...egress]) if (peer.type === 'block') yield peer.block
  }
  for (const { ingress, egress } of lists) for (const { block } of [...ingress, ...egress]) yield block
  for (const routes of tables) for (const { destination } of routes) yield destination
}

import { type Design, type Id, type Resource, schemasOf, type View, viewOf } from '@vpcanvas/model'
import { matrixOf, type Network, networkOf, trace } from '@vpcanvas/reachability'
import type { Text } from '@vpcanvas/text'
import { cacheKinds } from '../any-cache.ts'
import { instanceSchema } from '../instance/schema.ts'
import type { Kinds } from '../kind.ts'
import { replicationGroupSchema } from '../replication-group/schema.ts'
import { routeTableSchema } from '../route-table/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { fateOf, type Fate } from './fate.ts'
import { saysOf } from './words.ts'

/** What becomes of a cache. */
export interface CacheLoss {
  readonly id: Id
  readonly fate: Fate
  readonly says: Text
}

/** A host that stands elsewhere and still loses something. */
export interface HostLoss {
  readonly id: Id
  readonly says: Text
}

/** What a design is without one zone. */
export interface ZoneLoss {
  readonly zone: string
  /** The subnets of the zone, and everything that stands in them. */
  readonly lost: readonly Id[]
  readonly caches: readonly CacheLoss[]
  /** Hosts elsewhere that lose their way out to the internet. */
  readonly hosts: readonly HostLoss[]
  /** What the internet reaches now, by whether it still does. */
  readonly entries: { readonly kept: readonly Id[]; readonly lost: readonly Id[] }
}

/** The zones that a design has subnets in. */
export function zonesOf(view: View): readonly string[] {
  const zones = view.all(subnetSchema).map(({ props }) => props.availabilityZone)
  return [...new Set(zones)].filter((zone) => zone !== '').toSorted()
}

/** Nobody reads more. */
const MOST_WALKS = 400

/**
 * What still answers when a zone is gone. The flows that worked are walked again on a copy of the design without what
 * stands in the zone; routes to what was there lead nowhere then. The nodes of a cache stay where they are drawn.
 */
export function zoneLoss(design: Design, kinds: Kinds, zone: string): ZoneLoss {
  const view = viewOf(design, schemasOf(kinds))
  const subnets = new Set(
    view
      .all(subnetSchema)
      .filter(({ props }) => props.availabilityZone === zone)
      .map(({ id }) => id),
  )
  const inside = Object.values(design.resources).filter(({ parent }) => parent !== null && subnets.has(parent))
  const gone = new Set(inside.map(({ id }) => id))
  const [before, after] = [networkOf(design, kinds), networkOf(without(design, gone), kinds)]
  const caches = Object.values(design.resources)
    .filter(({ kind }) => cacheKinds.includes(kind))
    .map((cache) => lossOf(cache, view, kinds, subnets, clientsOf(cache.id, before, after, gone)))
  return {
    zone,
    lost: [...subnets, ...gone],
    caches,
    hosts: waysOutLost(before, after, view, gone),
    entries: entriesOf(before, after, gone),
  }
}

/** A copy without some resources; routes to them lead nowhere. */
function without(design: Design, gone: ReadonlySet<Id>): Design {
  const resources: Record<Id, Resource> = {}
  for (const [id, resource] of Object.entries(design.resources)) {
    if (gone.has(id)) continue
    resources[id] = resource.kind === routeTableSchema.kind ? withDeadRoutes(resource, gone) : resource
  }
  return { ...design, resources }
}

/** No resource has this id, and it looks like none of AWS's: a route to it is a black hole. */
const NOWHERE = '(lost)'

function withDeadRoutes(table: Resource, gone: ReadonlySet<Id>): Resource {
  const { routes } = table.props
  if (!Array.isArray(routes) || !routes.some((route: { target: Id }) => gone.has(route.target))) return table
  const dead = routes.map((route: { target: Id }) => (gone.has(route.target) ? { ...route, target: NOWHERE } : route))
  return { ...table, props: { ...table.props, routes: dead } }
}

interface Clients {
  readonly kept: number
  readonly lost: number
}

/** The hosts that reach a cache now, by whether they still do. */
function clientsOf(cache: Id, before: Network, after: Network, gone: ReadonlySet<Id>): Clients {
  const matrix = matrixOf(before)
  const to = matrix.classOf(cache)
  const clients = (to ? matrix.exposureOf(to) : [])
    .flatMap(({ hosts }) => hosts.members)
    .filter(({ kind }) => kind === instanceSchema.kind)
    .slice(0, MOST_WALKS)
    .filter(({ resource }) => isOpen(before, resource, cache))
  const kept = clients.filter(({ resource }) => !gone.has(resource) && isOpen(after, resource, cache)).length
  return { kept, lost: clients.length - kept }
}

function isOpen(network: Network, from: Id, to: Id, port?: number): boolean {
  return trace(network, { from, to, protocol: 'tcp', ...(port !== undefined && { port }) }).verdict === 'reachable'
}

function lossOf(cache: Resource, view: View, kinds: Kinds, subnets: ReadonlySet<Id>, clients: Clients): CacheLoss {
  const parts = kinds[cache.kind]?.appearance.parts?.(cache, view) ?? []
  const failsOver = cache.kind === replicationGroupSchema.kind && cache.props['automaticFailoverEnabled'] === true
  const fate = fateOf(parts, subnets, failsOver)
  return { id: cache.id, fate: fate.fate, says: saysOf(cache, fate, clients) }
}

/** HTTPS: what hosts call services by. */
const HTTPS = 443

function waysOutLost(before: Network, after: Network, view: View, gone: ReadonlySet<Id>): readonly HostLoss[] {
  return [...before.hosts.values()]
    .filter(({ origin: { resource, kind } }) => kind === instanceSchema.kind && !gone.has(resource))
    .slice(0, MOST_WALKS)
    .flatMap(({ origin: { resource } }) => {
      if (!isOpen(before, resource, 'internet', HTTPS)) return []
      const { verdict, blockedBy } = trace(after, { from: resource, to: 'internet', protocol: 'tcp', port: HTTPS })
      if (verdict === 'reachable') return []
      const name = view.get(resource)?.name ?? resource
      const why = blockedBy[0]?.message
      return [
        {
          id: resource,
          says: {
            en: `${name} loses its way out to the internet.${why ? ` ${why.en}` : ''}`,
            ko: `${name}: 인터넷으로 나가는 경로를 잃습니다.${why ? ` ${why.ko}` : ''}`,
          },
        },
      ]
    })
}

function entriesOf(before: Network, after: Network, gone: ReadonlySet<Id>): ZoneLoss['entries'] {
  const reached = (network: Network) =>
    matrixOf(network)
      .internetReaches()
      .flatMap(({ hosts, flows }) => (flows.some(({ verdict }) => verdict === 'reachable') ? hosts.members : []))
      .map(({ resource }) => resource)
  const still = new Set(reached(after))
  const now = reached(before)
  const isKept = (id: Id) => !gone.has(id) && still.has(id)
  return { kept: now.filter(isKept), lost: now.filter((id) => !isKept(id)) }
}

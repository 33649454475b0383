import type { Design, Id, Intent, IntentEnd } from '@vpcanvas/model'
import {
  intentMembers,
  intentStates,
  type Matrix,
  matrixOf,
  type Network,
  networkOf,
  subnetExposure,
} from '@vpcanvas/reachability'
import type { Text } from '@vpcanvas/text'
import { cacheKinds } from '../any-cache.ts'
import { kinds } from '../kinds.ts'
import { unsaid } from './said.ts'
import { endText } from './words.ts'

/** An intent that holds today and is worth keeping, with the reason. Its id and its note are for whoever takes it. */
export interface ProposedIntent extends Omit<Intent, 'id' | 'note'> {
  readonly why: Text
}

/** Nobody reads more at once. */
const MOST = 100

/**
 * What a design may be meant to keep: what its security groups let use a cache, what they keep from it, that nothing
 * outside gets to caches and private subnets, and what is open to the internet. Only what holds now, and what its intents do
 * not say yet.
 */
export function proposedIntents(design: Design, known?: Matrix): readonly ProposedIntent[] {
  const network = networkOf(design, kinds)
  const matrix = known ?? matrixOf(network)
  const ideas = [
    ...sealedCaches(network),
    ...sealedSubnets(network, design),
    ...usedCaches(network, matrix, design),
    ...keptCaches(network, design),
    ...openDoors(network, matrix, design),
  ]
  const states = intentStates(
    network,
    ideas.map((idea, n) => ({ ...idea, id: `${n}`, note: '' })),
    matrix,
  )
  const holding = ideas.filter((_, n) => states[n]?.state === 'holds')
  return unsaid(network, holding, design.intents).slice(0, MOST)
}

type Idea = ProposedIntent

function sealedCaches(network: Network): readonly Idea[] {
  return cacheKinds
    .filter((kind) => intentMembers(network, { kind }, 'to').length > 0)
    .map((kind) =>
      sealed({ kind }, { en: 'A cache is for its own network alone.', ko: '캐시는 자체 네트워크에서만 사용합니다.' }),
    )
}

/** A VPC that hides everything, or each subnet that does. */
function sealedSubnets(network: Network, design: Design): readonly Idea[] {
  const used = new Set(network.interfaces.map(({ segment }) => segment.id))
  const segments = [...network.segments.values()].filter(({ id }) => used.has(id))
  const byDomain = Map.groupBy(segments, ({ domain }) => domain.id)
  return [...byDomain].flatMap(([vpc, all]) => {
    const hidden = all.filter(({ id }) => subnetExposure(network, id)?.exposure !== 'public')
    const containers = hidden.length === all.length ? [vpc] : hidden.map(({ id }) => id)
    return containers.map((id) => {
      const { en, ko } = endText(id, design)
      return sealed({ in: id }, { en: `${en} is private.`, ko: `${ko}: 프라이빗 네트워크입니다.` })
    })
  })
}

function sealed(to: IntentEnd, why: Text): Idea {
  return { rule: 'forbid', from: 'internet', to, protocol: 'all', ports: [], why }
}

/** Who uses a cache: groups that its own groups name, then subnets and hosts that get in by their addresses. */
function usedCaches(network: Network, matrix: Matrix, design: Design): readonly Idea[] {
  return cachesIn(network).flatMap((cache) => {
    const { en, ko } = endText(cache, design)
    const why: Text = { en: `Uses ${en} today.`, ko: `현재 ${ko} 캐시를 사용합니다.` }
    const ports = servedPorts(network, cache)
    const hosts = matrix.classOf(cache)
    const clients = hosts ? matrix.exposureOf(hosts).flatMap((contact) => contact.hosts.members) : []
    const inside = clients.filter(({ resource }) => resource !== cache && network.hosts.has(resource))
    const subnets = new Set(inside.flatMap(({ resource }) => segmentsOf(network, resource)))
    const froms: readonly IntentEnd[] = [
      ...groupsNamedBy(network, cache).map((group) => ({ group })),
      ...[...subnets].map((id) => ({ in: id })),
      ...inside.map(({ resource }) => resource),
    ]
    return froms.map((from): Idea => ({ rule: 'allow', from, to: cache, protocol: 'tcp', ports, why }))
  })
}

/** Groups with members in the network of a cache that are kept from it. */
function keptCaches(network: Network, design: Design): readonly Idea[] {
  return cachesIn(network).flatMap((cache) => {
    const own = groupsOf(network, cache)
    const { en, ko } = endText(cache, design)
    const why: Text = { en: `Does not use ${en} today.`, ko: `현재 ${ko} 캐시를 사용하지 않습니다.` }
    return [...network.groups.values()]
      .filter(({ id, domain }) => !own.some((one) => one.id === id) && own.some((one) => one.domain.id === domain.id))
      .map(({ id }): Idea => ({ rule: 'forbid', from: { group: id }, to: cache, protocol: 'tcp', ports: [], why }))
  })
}

/** More ranges than this are no door, but a wall that is missing. */
const MOST_DOORS = 4

function openDoors(network: Network, matrix: Matrix, design: Design): readonly Idea[] {
  return matrix.internetReaches().flatMap(({ hosts, flows }) => {
    const ports = flows.find(({ protocol, verdict }) => protocol === 'tcp' && verdict === 'reachable')?.ports ?? []
    const isWide = ports.some(([low, high]) => high - low > 1000)
    if (ports.length === 0 || ports.length > MOST_DOORS || isWide) return []
    return hosts.members
      .filter(({ resource }) => network.hosts.has(resource))
      .map(({ resource }): Idea => {
        const { en, ko } = endText(resource, design)
        const why = { en: `${en} is open to the internet.`, ko: `${ko}: 인터넷에 열려 있습니다.` }
        return { rule: 'allow', from: 'internet', to: resource, protocol: 'tcp', ports, why }
      })
  })
}

function cachesIn(network: Network): readonly Id[] {
  return cacheKinds.flatMap((kind) => intentMembers(network, { kind }, 'to'))
}

function groupsOf(network: Network, host: Id) {
  return (network.hosts.get(host)?.interfaces ?? []).flatMap(({ groups }) => groups)
}

function groupsNamedBy(network: Network, host: Id): readonly Id[] {
  const peers = groupsOf(network, host).flatMap(({ ingress }) => ingress.map(({ peer }) => peer))
  return [...new Set(peers.flatMap((peer) => (peer.type === 'group' && peer.known ? [peer.group] : [])))]
}

function segmentsOf(network: Network, host: Id): readonly Id[] {
  return (network.hosts.get(host)?.interfaces ?? []).map(({ segment }) => segment.id)
}

function servedPorts(network: Network, host: Id): Intent['ports'] {
  const [first] = network.hosts.get(host)?.interfaces ?? []
  return first?.serves?.ports.map(({ from, to }) => [from, to] as const) ?? []
}

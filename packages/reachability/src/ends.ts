import { type Address, contains, formatAddress, isFailure, parseAddress } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Domain, Interface, Listing, Network, Origin, Service, ServiceDoor } from './network.ts'

/** A question that cannot be answered as it is put: says why, and what would do. */
export class TraceRefused extends Error {
  override readonly name = 'TraceRefused'
  readonly text: Text
  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}

/** Where a flow starts or ends. */
export type End =
  | {
      readonly type: 'interfaces'
      readonly origin: Origin
      readonly interfaces: readonly Interface[]
      /** Whether one that works is enough. */
      readonly anyWillDo: boolean
      readonly asked: Address | null
    }
  /** Of each family at most one address that stands for it. */
  | { readonly type: 'outside'; readonly origin: Origin; readonly addresses: readonly Address[] }
  /** A service outside, through a door of its own. */
  | { readonly type: 'door'; readonly origin: Origin; readonly door: ServiceDoor }
  /** What answers the hosts of a domain on the spot. */
  | { readonly type: 'service'; readonly origin: Origin; readonly service: Service }
  /** An address of a domain that nobody has. */
  | { readonly type: 'nobody'; readonly origin: Origin; readonly address: Address }
  /** A host without an interface, with the reason. */
  | { readonly type: 'unplaced'; readonly origin: Origin; readonly reason: Text }
  | { readonly type: 'unmodelled'; readonly origin: Origin }

/** The actor's name, for designs that have one. */
const ON_PREMISES = 'onPremises'

/**
 * The end that a text names: a resource by its id or its name, an address, or `internet`.
 * `near` is where the other end is, to tell the same address in two VPCs apart.
 * @throws TraceRefused where it names nothing, several things, or something that no traffic starts or ends at.
 */
export function endOf(network: Network, text: string, near: Domain | null): End {
  const asked = text.trim()
  const byId = network.directory.find(({ id }) => id === asked)
  if (byId) return endAt(network, byId)
  const byInterface = network.directory.find(({ interfaceIds }) => interfaceIds.includes(asked))
  if (byInterface) return ownInterface(endAt(network, byInterface), byInterface)
  if (asked === 'internet') return internet(network)
  if (asked === ON_PREMISES && network.remotes.size === 1) {
    for (const { origin, addresses } of network.remotes.values()) return { type: 'outside', origin, addresses }
  }
  const named = network.directory.filter(({ name }) => name === asked)
  const usable = named.filter(({ id }) => isEnd(network, id))
  const candidates = usable.length > 0 ? usable : named
  if (candidates.length > 1) throw new TraceRefused(ambiguous(asked, candidates))
  if (candidates[0]) return endAt(network, candidates[0])
  const address = parseAddress(asked)
  if (!isFailure(address)) return endAtAddress(network, address, near)
  throw new TraceRefused(unknown(network, asked))
}

/** Of a host that has others besides, the interface that it comes with. */
function ownInterface(end: End, { id }: Listing): End {
  if (end.type !== 'interfaces') return end
  const own = end.interfaces.filter((one) => one.id === id)
  return own.length > 0 ? { ...end, interfaces: own } : end
}

function internet({ outside: { origin, addresses } }: Network): End {
  return { type: 'outside', origin, addresses: [addresses[4], addresses[6]] }
}

function outside(network: Network, address: Address): End {
  return { type: 'outside', origin: abroad(network, address), addresses: [address] }
}

/** Who has an address outside: a network that is drawn, the service behind a door, or somebody on the internet. */
export function abroad({ outside: { origin }, remotes, gateways }: Network, address: Address): Origin {
  for (const remote of remotes.values())
    if (remote.blocks.some((block) => contains(block, address))) return remote.origin
  for (const gateway of gateways.values()) {
    if (gateway.type === 'service' && gateway.blocks.some((block) => contains(block, address))) return gateway.origin
  }
  return origin
}

function isEnd(network: Network, id: Id): boolean {
  const gateway = network.gateways.get(id)
  return (
    network.hosts.has(id) ||
    network.unmodelled.has(id) ||
    network.remotes.has(id) ||
    gateway?.type === 'translator' ||
    gateway?.type === 'edge' ||
    gateway?.type === 'service'
  )
}

function endAt(network: Network, listing: Listing): End {
  const { id } = listing
  const host = network.hosts.get(id)
  if (host) {
    if (host.interfaces.length > 0) return { ...host, type: 'interfaces', asked: null }
    return { type: 'unplaced', origin: host.origin, reason: host.unplaced ?? { en: '', ko: '' } }
  }
  if (id === network.outside.origin.resource) return internet(network)
  const own = network.interfaces.filter(({ origin }) => origin.resource === id)
  if (own[0] && !network.gateways.has(id))
    return { type: 'interfaces', origin: own[0].origin, interfaces: own, anyWillDo: true, asked: null }
  const remote = network.remotes.get(id)
  if (remote) return { type: 'outside', origin: remote.origin, addresses: remote.addresses }
  const opaque = network.unmodelled.get(id)
  if (opaque) return { type: 'unmodelled', origin: opaque }
  const gateway = network.gateways.get(id)
  if (gateway?.type === 'edge') return internet(network)
  if (gateway?.type === 'service') return { type: 'door', origin: gateway.origin, door: gateway }
  if (gateway?.type === 'translator')
    return { type: 'interfaces', origin: gateway.origin, interfaces: [gateway.interface], anyWillDo: true, asked: null }
  const { en, ko } = listing.label
  throw new TraceRefused({
    en: `${en} neither sends nor receives traffic. Name a host, a cache, an address or "internet".`,
    ko: `${ko} 리소스는 트래픽을 보내거나 받지 않습니다. 호스트, 캐시, 주소 또는 "internet"을 지정하십시오.`,
  })
}

/** One interface, and the address it was asked for by where that is not its private one. */
function interfaceEnd(one: Interface, asked: Address | null): End {
  return { type: 'interfaces', origin: one.origin, interfaces: [one], anyWillDo: true, asked }
}

function endAtAddress(network: Network, address: Address, near: Domain | null): End {
  const service = near?.services.find((one) => one.address.value === address.value)
  if (near && service) return { type: 'service', origin: near.origin, service }
  const own = near && network.interfaceAt(near, address)
  if (own) return interfaceEnd(own, null)
  const published = network.publishedAt(address)
  if (published) return interfaceEnd(published, address)
  const holders = [...network.domains.values()].flatMap((domain) => network.interfaceAt(domain, address) ?? [])
  if (holders.length > 1) {
    const list = holders.map(({ origin, segment }) => `${origin.label.en} (${segment.domain.id})`).join(', ')
    throw new TraceRefused({
      en: `${formatAddress(address)} is an address of several: ${list}. Name the one you mean by its id.`,
      ko: `${formatAddress(address)} 주소를 가진 대상이 여러 개입니다: ${list}. ID로 지정하십시오.`,
    })
  }
  if (holders[0]) return interfaceEnd(holders[0], null)
  const [strange] = network.unmodelledAddresses
    .filter(({ block }) => contains(block, address))
    .toSorted((a, b) => b.block.prefix - a.block.prefix)
  if (strange) return { type: 'unmodelled', origin: strange.origin }
  const domain = [...network.domains.values()].find(({ blocks }) => blocks.some((block) => contains(block, address)))
  return domain ? { type: 'nobody', origin: domain.origin, address } : outside(network, address)
}

function ambiguous(asked: string, candidates: readonly Listing[]): Text {
  const list = candidates.map(({ id, kind }) => `${id} (${kind})`).join(', ')
  return {
    en: `"${asked}" is the name of several resources: ${list}. Use the id.`,
    ko: `"${asked}" 이름의 리소스가 여러 개입니다: ${list}. ID를 사용하십시오.`,
  }
}

const SHOWN = 5

function unknown(network: Network, asked: string): Text {
  const near = nearMisses(network, asked)
  const ends = near.length > 0 ? near : network.directory.filter(({ id }) => isEnd(network, id))
  const list = [...new Set([...ends.map(calling), 'internet'])].slice(0, SHOWN).join(', ')
  return {
    en: `The design has no "${asked.slice(0, 128)}". Did you mean: ${list}?`,
    ko: `디자인에 "${asked.slice(0, 128)}" 리소스가 없습니다. 비슷한 항목: ${list}`,
  }
}

/** What to call it by: its id, and the name that tells a reader what that is. */
function calling({ id, name }: Listing): string {
  return name === '' || name === id ? id : `${name} (${id})`
}

/** Those whose id or name is nearly what was asked for, nearest first. */
function nearMisses(network: Network, asked: string): readonly Listing[] {
  const wanted = asked.toLowerCase().slice(0, 64)
  if (wanted === '') return []
  const scored = network.directory.flatMap((one) => {
    const distance = Math.min(
      ...[one.id, one.name].map((text) => distanceBetween(wanted, text.toLowerCase().slice(0, 64))),
    )
    return distance <= Math.max(2, wanted.length / 3) ? [{ one, distance, end: isEnd(network, one.id) }] : []
  })
  return scored.toSorted((a, b) => Number(b.end) - Number(a.end) || a.distance - b.distance).map(({ one }) => one)
}

/** Levenshtein's; a part of the other counts as near. */
function distanceBetween(a: string, b: string): number {
  if (b.length >= 3 && a.length >= 3 && (a.includes(b) || b.includes(a))) return 1
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

import { type Address, contains, formatAddress } from '@vpcanvas/ip'
import type { Domain, Edge, Interface, Origin, Remote } from '../network.ts'
import type { Packet } from '../packet.ts'
import { lookUp } from '../routing.ts'
import { shutText } from './edge.ts'
import { pass, type Refusal, refuse } from './journal.ts'
import { checkDiversion } from './diverted.ts'
import { checkList } from './lists.ts'
import { type Goal, privateRange, type Step } from './step.ts'
import { intoUnknown } from './unmodelled.ts'
import type { Walk } from './walk.ts'

const LEG = 'forward'

/** From outside through the door of a domain, to the host that the public address belongs to, or that is meant. */
export function enter(walk: Walk, goal: Goal, packet: Packet): Step | null {
  const { network, journal } = walk
  const target = goal.interface ?? network.publishedAt(packet.destination)
  if (!target) return null
  const { domain } = target.segment
  const edge = network.edgeOf(domain)
  const inner = { ...packet, destination: target.address }
  const remote = remoteOf(network, packet.source)
  if (remote && privateRange(packet.source)) return fromRemote(walk, remote, target, inner)
  const { shut } = domain
  const refusals = [
    ...(edge ? [spoofed(edge, packet)] : target.publishable ? [closed(walk, domain)] : []),
    shut && !shut.except.includes(target.segment.id)
      ? { at: shut.origin, refusal: shutText(shut, domain, 'ingress') }
      : null,
    target.publicAddress ? null : hidden(walk, edge?.origin ?? domain.origin, target),
    edge && target.publicAddress ? astray(edge, target) : null,
  ].filter((one) => one !== null)
  for (const { at, refusal } of refusals) refuse(journal, LEG, at, refusal, packet)
  if (edge && target.publicAddress && refusals.length === 0) {
    const { address, origin } = target.publicAddress
    const { label } = edge.origin
    const [outside, inside] = [formatAddress(address), formatAddress(target.address)]
    const same = address.value === target.address.value
    const because = same
      ? { en: `${label.en} carries it in to ${inside}.`, ko: `${label.ko}: ${inside} 주소로 전달합니다.` }
      : {
          en: `${label.en} turns the public address ${outside} (${origin.label.en}) into ${inside}.`,
          ko: `${label.ko}: 퍼블릭 주소 ${outside}(${origin.label.ko}) → ${inside} 변환.`,
        }
    pass(journal, LEG, edge.origin, same ? 'carries' : 'translates', because, packet, inner)
  }
  if (edge && target.publicAddress) checkDiversion(walk, LEG, domain, inner)
  return {
    to: target,
    via: edge ? { type: 'gateway', gateway: edge } : { type: 'leap' },
    packet: checkList(walk, LEG, target.segment, 'ingress', inner),
  }
}

function remoteOf({ remotes }: Walk['network'], source: Address): Remote | null {
  for (const remote of remotes.values()) if (remote.blocks.some((block) => contains(block, source))) return remote
  return null
}

/**
 * From private addresses of a network outside, which only a VPN connection, Direct Connect or a transit gateway carries.
 * None of them is modelled: where the routes lead back to one, what becomes of the traffic is not known.
 */
function fromRemote(walk: Walk, remote: Remote, target: Interface, packet: Packet): Step | null {
  const { segment } = target
  const back = lookUp(segment.table, packet.source).winner?.target
  if (back?.type === 'unmodelled') return intoUnknown(walk, back.origin, packet)
  const [{ label }, vpc] = [remote.origin, segment.domain.origin.label]
  const message = {
    en: `Nothing joins ${label.en} and ${vpc.en}: its private addresses come in by a VPN connection, Direct Connect or a transit gateway only.`,
    ko: `${label.ko}, ${vpc.ko}: 두 네트워크를 연결하는 구성 요소가 없습니다. 사설 주소는 VPN 연결, Direct Connect 또는 전송 게이트웨이로만 들어올 수 있습니다.`,
  }
  refuse(walk.journal, LEG, segment.domain.origin, { code: 'NO_PATH', direction: 'ingress', message }, packet)
  return { to: target, via: { type: 'leap' }, packet: checkList(walk, LEG, segment, 'ingress', packet) }
}

/** A host whose own address is none of its VPC: a gateway hands nothing on to it. */
function astray({ origin }: Edge, target: Interface): Placed | null {
  const { segment, address } = target
  const { domain } = segment
  if (segment.unfiltered || domain.blocks.some((block) => contains(block, address))) return null
  const [{ label }, own] = [origin, formatAddress(address)]
  const message = {
    en: `${label.en} hands in only what goes to an address of ${domain.origin.label.en}; ${own} is none.`,
    ko: `${label.ko}: ${domain.origin.label.ko}의 주소로 가는 트래픽만 전달합니다. ${own} 주소는 VPC 범위 밖에 있습니다.`,
  }
  return { at: origin, refusal: { code: 'IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS', direction: 'ingress', message } }
}

/** A refusal and the element that refuses. */
interface Placed {
  readonly at: Origin
  readonly refusal: Refusal
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html: public addresses only. */
function spoofed({ origin }: Edge, { source }: Packet): Placed | null {
  const range = privateRange(source)
  if (!range) return null
  const address = formatAddress(source)
  return {
    at: origin,
    refusal: {
      code:
        range === 'shared' ? 'IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS' : 'IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS',
      direction: 'ingress',
      message: {
        en: `${origin.label.en} lets in no traffic from ${address}: that is no public address.`,
        ko: `${origin.label.ko}: 소스 ${address} 주소는 퍼블릭 주소가 아니므로 들어올 수 없습니다.`,
      },
    },
  }
}

/** A domain without a door; a loose one that would fit is named. */
function closed({ network }: Walk, domain: Domain): Placed {
  const { label } = domain.origin
  for (const gateway of network.gateways.values()) {
    const remedy = gateway.type === 'edge' && !gateway.domain ? gateway.attached(domain, network.view) : null
    if (!remedy) continue
    const { origin } = gateway
    const message = {
      en: `${origin.label.en} is attached to no VPC; nothing from the internet enters ${label.en}.`,
      ko: `${origin.label.ko}: VPC에 연결되어 있지 않아 인터넷 트래픽이 들어올 수 없습니다(${label.ko}).`,
    }
    return { at: origin, refusal: { code: 'BAD_STATE_ATTACHMENT', direction: 'ingress', message, remedy } }
  }
  const message = {
    en: `${label.en} has no internet gateway: nothing from the internet enters it.`,
    ko: `${label.ko}: 인터넷 게이트웨이가 없어 인터넷 트래픽이 들어올 수 없습니다.`,
  }
  return {
    at: domain.origin,
    refusal: { code: 'NO_PATH', direction: 'ingress', message, remedy: domain.doored(network.view) },
  }
}

/** A host that nothing outside can address: not yet, or never. */
function hidden({ network: { view } }: Walk, door: Origin, target: Interface): Placed {
  const { label } = target.origin
  if (!target.publishable) {
    const message = {
      en: `${label.en} can have no public address: it is reached from inside its network only, whatever its rules allow.`,
      ko: `${label.ko}: 퍼블릭 주소를 가질 수 없으므로 규칙과 관계없이 네트워크 내부에서만 접근할 수 있습니다.`,
    }
    return { at: target.origin, refusal: { code: 'CACHE_NOT_INTERNET_REACHABLE', direction: 'ingress', message } }
  }
  const message = {
    en: `${label.en} has no public address, so nothing outside can address it.`,
    ko: `${label.ko}: 퍼블릭 주소가 없어 외부에서 주소를 지정할 수 없습니다.`,
  }
  const remedy = target.published(view)
  return {
    at: door,
    refusal: { code: 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS', direction: 'ingress', message, remedy },
  }
}

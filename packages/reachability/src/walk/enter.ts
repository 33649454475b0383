import { formatAddress } from '@vpcanvas/ip'
import type { Domain, Edge, Interface, Origin } from '../network.ts'
import type { Packet } from '../packet.ts'
import { pass, type Refusal, refuse } from './journal.ts'
import { checkList } from './lists.ts'
import { type Goal, privateRange, type Step } from './step.ts'
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
  const refusals = [
    ...(edge ? [spoofed(edge, packet)] : target.publishable ? [closed(walk, domain)] : []),
    target.publicAddress ? null : hidden(edge?.origin ?? domain.origin, target),
  ].filter((one) => one !== null)
  for (const { at, refusal } of refusals) refuse(journal, LEG, at, refusal, packet)
  if (edge && target.publicAddress && refusals.length === 0) {
    const { address, origin } = target.publicAddress
    const { label } = edge.origin
    const [outside, inside] = [formatAddress(address), formatAddress(target.address)]
    const because = {
      en: `${label.en} turns the public address ${outside} (${origin.label.en}) into ${inside}.`,
      ko: `${label.ko}: 퍼블릭 주소 ${outside}(${origin.label.ko}) → ${inside} 변환.`,
    }
    pass(journal, LEG, edge.origin, 'translates', because, packet, inner)
  }
  return {
    to: target,
    via: edge ? { type: 'gateway', gateway: edge } : { type: 'leap' },
    packet: checkList(walk, LEG, target.segment, 'ingress', inner),
  }
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
    const remedy = gateway.type === 'edge' && !gateway.domain ? gateway.attached(domain) : null
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
  return { at: domain.origin, refusal: { code: 'NO_PATH', direction: 'ingress', message, remedy: domain.doored() } }
}

/** A host that nothing outside can address: not yet, or never. */
function hidden(door: Origin, target: Interface): Placed {
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
  const remedy = target.published()
  return {
    at: door,
    refusal: { code: 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS', direction: 'ingress', message, remedy },
  }
}

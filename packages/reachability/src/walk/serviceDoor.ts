import { formatAddress } from '@vpcanvas/ip'
import type { Interface, ServiceDoor } from '../network.ts'
import { ICMP, type Packet, TCP, trafficText } from '../packet.ts'
import { pass, refuse } from './journal.ts'
import type { Step } from './step.ts'
import type { Walk } from './walk.ts'

const LEG = 'forward'

/**
 * To the service behind a door: from its own domain, over TCP, or an echo.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
 */
export function throughServiceDoor({ journal }: Walk, from: Interface, packet: Packet, door: ServiceDoor): Step {
  const { origin, domain, down } = door
  const { label } = origin
  const home = from.segment.domain
  const refusals = [
    home.id !== domain.id && {
      code: 'BAD_STATE_ATTACHMENT' as const,
      message: {
        en: `${label.en} serves ${domain.origin.label.en} only; ${from.origin.label.en} is in ${home.origin.label.en}.`,
        ko: `${label.ko}: ${domain.origin.label.ko}만 처리합니다. ${from.origin.label.ko}의 VPC: ${home.origin.label.ko}.`,
      },
    },
    down && {
      code: 'BAD_STATE' as const,
      message: { en: `${label.en}: ${down.en}`, ko: `${label.ko}: ${down.ko}` },
    },
    packet.source.value !== from.address.value && {
      code: 'VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION' as const,
      message: {
        en: `${label.en} takes traffic from addresses of its VPC’s own interfaces only, not from ${formatAddress(packet.source)}.`,
        ko: `${label.ko}: VPC 인터페이스 자신의 주소에서 오는 트래픽만 받습니다. 소스: ${formatAddress(packet.source)}.`,
      },
    },
    !isCarried(packet) && {
      code: 'VPCE_GATEWAY_PROTOCOL_RESTRICTION' as const,
      message: {
        en: `${label.en} carries TCP and echo only, not ${trafficText(packet).en}.`,
        ko: `${label.ko}: TCP와 에코만 전달합니다. 요청된 트래픽: ${trafficText(packet).ko}.`,
      },
    },
  ].filter((one) => one !== false && one !== undefined)
  for (const refusal of refusals) refuse(journal, LEG, origin, { ...refusal, direction: 'egress' }, packet)
  if (refusals.length === 0) {
    const because = { en: `${label.en} carries it to the service.`, ko: `${label.ko}: 서비스로 전달합니다.` }
    pass(journal, LEG, origin, 'carries', because, packet)
  }
  return { to: 'outside', via: { type: 'gateway', gateway: door }, packet }
}

/** What such a door carries. */
export function isCarried({ protocol, icmp }: Pick<Packet, 'protocol' | 'icmp'>): boolean {
  return protocol === TCP || (protocol === ICMP && icmp?.type === 8)
}

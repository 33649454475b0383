import { formatAddress } from '@vpcanvas/ip'
import type { Interface, Origin, Service } from '../network.ts'
import { matchedPorts, type Packet, replyTo, trafficText } from '../packet.ts'
import { addressText } from '../words.ts'
import { type Journal, pass, refuse } from './journal.ts'

/**
 * A host asks what answers on the spot: neither routes nor security groups nor network ACLs have a say.
 * https://docs.aws.amazon.com/vpc/latest/userguide/infrastructure-security.html#control-network-traffic
 */
export function ask(journal: Journal, from: Interface, at: Origin, service: Service, packet: Packet): Packet | null {
  const own = addressText(from)
  const { label } = from.origin
  pass(
    journal,
    'forward',
    from.origin,
    'sends',
    { en: `${label.en} sends from ${own.en}.`, ko: `${label.ko} 송신 주소: ${own.ko}.` },
    packet,
  )
  const destinationPorts = service.serves.flatMap((match) => matchedPorts(match, packet))
  const [name, address] = [service.label, formatAddress(service.address)]
  if (destinationPorts.length === 0) {
    const traffic = trafficText(packet)
    refuse(
      journal,
      'forward',
      at,
      {
        code: 'PORT_NOT_SERVED',
        message: {
          en: `${name.en} at ${address} does not answer to ${traffic.en}.`,
          ko: `${name.ko}(${address}): 응답하지 않는 트래픽: ${traffic.ko}.`,
        },
      },
      packet,
    )
    return null
  }
  const asked = { ...packet, destinationPorts }
  pass(
    journal,
    'forward',
    at,
    'delivers',
    {
      en: `${name.en} answers at ${address} inside the host’s own machine: no route, security group or network ACL has a say.`,
      ko: `${name.ko}(${address})에서 직접 응답합니다. 경로, 보안 그룹, 네트워크 ACL의 영향을 받지 않습니다.`,
    },
    packet,
    asked,
  )
  const reply = replyTo(asked)
  pass(journal, 'return', at, 'sends', { en: `${name.en} replies.`, ko: `${name.ko} 응답.` }, reply)
  pass(
    journal,
    'return',
    from.origin,
    'delivers',
    { en: `${label.en} gets the reply at ${own.en}.`, ko: `${label.ko} 응답 수신: ${own.ko}.` },
    reply,
  )
  return reply
}

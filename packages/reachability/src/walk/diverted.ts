import { type Address, contains, formatAddress } from '@vpcanvas/ip'
import type { Diversion, Domain } from '../network.ts'
import type { Packet } from '../packet.ts'
import { type Leg, refuse } from './journal.ts'
import type { Walk } from './walk.ts'

/** What leads traffic for an address elsewhere as it comes in by the door of a domain. */
export function diversionOf({ diverted }: Domain, address: Address): Diversion | undefined {
  return diverted?.find(({ block }) => contains(block, address))
}

/** Records where what comes in is led elsewhere: whether it is let through is not known. */
export function checkDiversion(walk: Walk, leg: Leg, domain: Domain, packet: Packet): void {
  const led = diversionOf(domain, packet.destination)
  if (!led) return
  const [{ label }, address] = [led.origin, formatAddress(packet.destination)]
  const message = {
    en: `${label.en} leads what comes in for ${address} to an appliance; whether that lets it through is not known.`,
    ko: `${label.ko}: 들어오는 트래픽(${address})을 어플라이언스로 보냅니다. 통과 여부를 알 수 없습니다.`,
  }
  refuse(walk.journal, leg, led.origin, { code: 'UNSUPPORTED_COMPONENT', direction: 'ingress', message }, packet)
}

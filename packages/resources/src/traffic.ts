import { ALL_PORTS, hasPorts, type PortSet, portSet, protocolName, protocolNumber } from '@vpcanvas/ip'
import type { Match, Need } from '@vpcanvas/reachability'
import type { Text } from '@vpcanvas/text'

const ICMP = 1

/** What a filter rule says of protocol and ports, in the form that groups and access lists share. */
export interface Written {
  readonly protocol: string
  readonly fromPort: number | null
  readonly toPort: number | null
  readonly icmpType: number | null
  readonly icmpCode: number | null
}

/** What traffic a rule is about; null where its protocol is none. Absent ports, and -1, are all of them. */
export function matchOf({ protocol, fromPort, toPort, icmpType, icmpCode }: Written): Match | null {
  const number = protocolNumber(protocol)
  if (number === null) return null
  const [from, to] = [bound(fromPort, 0), bound(toPort, 65_535)]
  return {
    protocol: number,
    ports: hasPorts(number) ? portSet([{ from, to }]) : ALL_PORTS,
    icmp: number === ICMP ? { type: icmpType ?? -1, code: icmpCode ?? -1 } : null,
  }
}

function bound(port: number | null, open: number): number {
  return port === null || port < 0 ? open : port
}

/** `all traffic`, `TCP 443`, `ICMP type 8`. */
export function matchText({ protocol, ports, icmp }: Match): Text {
  if (protocol === -1) return { en: 'all traffic', ko: '모든 트래픽' }
  const name = protocolName(protocol).toUpperCase()
  if (icmp)
    return icmp.type === -1
      ? { en: `all ${name}`, ko: `모든 ${name}` }
      : { en: `${name} type ${icmp.type}`, ko: `${name} 유형 ${icmp.type}` }
  if (!hasPorts(protocol)) return { en: `protocol ${name}`, ko: `프로토콜 ${name}` }
  const text = portsText(ports)
  return text ? { en: `${name} ${text}`, ko: `${name} ${text}` } : { en: `all ${name}`, ko: `모든 ${name}` }
}

function portsText(ports: PortSet): string | null {
  const [first] = ports
  if (ports.length === 1 && first?.from === 0 && first.to === 65_535) return null
  return ports.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}

/**
 * What a new rule would have to say to let something through. Null where that would be every port of a protocol: no
 * button offers that.
 */
export function writtenFor({ protocol, ports, icmp }: Need): Written | null {
  const [range] = ports
  if (!hasPorts(protocol)) {
    return {
      protocol: writtenName(protocol),
      fromPort: null,
      toPort: null,
      icmpType: icmp ? icmp.type : null,
      icmpCode: icmp ? -1 : null,
    }
  }
  if (!range || ports.length > 1 || (range.from === 0 && range.to === 65_535)) return null
  return { protocol: writtenName(protocol), fromPort: range.from, toPort: range.to, icmpType: null, icmpCode: null }
}

/** What a rule says that is about this traffic, in as many rules as it has ranges of ports. */
export function writtenAs({ protocol, ports, icmp }: Match): readonly Written[] {
  const name = writtenName(protocol)
  const none = {
    protocol: name,
    fromPort: null,
    toPort: null,
    icmpType: icmp?.type ?? null,
    icmpCode: icmp?.code ?? null,
  }
  return hasPorts(protocol) ? ports.map(({ from, to }) => ({ ...none, fromPort: from, toPort: to })) : [none]
}

/** AWS takes names of these only: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html */
function writtenName(protocol: number): string {
  return [1, 6, 17, 58].includes(protocol) ? protocolName(protocol) : `${protocol}`
}

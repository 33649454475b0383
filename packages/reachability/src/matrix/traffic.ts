import { hasPorts, protocolName } from '@vpcanvas/ip'
import { type Match, type Network } from '../network.ts'
import { protocolOver } from '../opening.ts'
import { ICMP, ICMP6, TCP, UDP } from '../packet.ts'

/** A sort of traffic that a matrix tells apart. */
export interface Traffic {
  readonly index: number
  /** Its protocol's name; `other` stands for every protocol that no rule of the design names. */
  readonly name: string
  readonly protocol: number
  readonly hasPorts: boolean
  /** What stands for it over IPv6. */
  readonly over6: Traffic
}

/** TCP, UDP, ICMP echo, what the rules name, and one for all the rest. */
export function trafficOf({ domains, segments, interfaces }: Network): readonly Traffic[] {
  const named = new Set([TCP, UDP, ICMP])
  const add = ({ protocol }: Match) => void (protocol >= 0 && named.add(protocol))
  if ([...domains.values()].some(({ blocks }) => blocks.some(({ family }) => family === 6))) named.add(ICMP6)
  for (const list of new Set([...segments.values()].map((one) => one.list)))
    [...list.ingress, ...list.egress].forEach(add)
  for (const group of new Set(interfaces.flatMap((one) => one.groups))) [...group.ingress, ...group.egress].forEach(add)
  for (const { serves } of interfaces) if (serves) add(serves)
  const rest = Array.from({ length: 256 }, (_, n) => n).find((n) => !named.has(n))
  const all: Traffic[] = [...named, ...(rest === undefined ? [] : [rest])].map((protocol, index) => ({
    index,
    name: protocol === rest ? 'other' : protocolName(protocol),
    protocol,
    hasPorts: hasPorts(protocol),
    get over6(): Traffic {
      return all.find((one) => one.protocol === protocolOver(6, protocol)) ?? this
    },
  }))
  return all
}

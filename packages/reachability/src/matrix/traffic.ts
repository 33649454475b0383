import { hasPorts, protocolName } from '@vpcanvas/ip'
import { type Match, type Network } from '../network.ts'
import { ICMP, TCP, UDP } from '../packet.ts'

/** A sort of traffic that a matrix tells apart. */
export interface Traffic {
  readonly index: number
  /** Its protocol's name; `other` stands for every protocol that no rule of the design names. */
  readonly name: string
  readonly protocol: number
  readonly hasPorts: boolean
}

/** TCP, UDP, ICMP echo, what the rules name, and one for all the rest. */
export function trafficOf({ segments, interfaces }: Network): readonly Traffic[] {
  const named = new Set([TCP, UDP, ICMP])
  const add = ({ protocol }: Match) => void (protocol >= 0 && named.add(protocol))
  for (const list of new Set([...segments.values()].map((one) => one.list)))
    [...list.ingress, ...list.egress].forEach(add)
  for (const group of new Set(interfaces.flatMap((one) => one.groups))) [...group.ingress, ...group.egress].forEach(add)
  for (const { serves } of interfaces) if (serves) add(serves)
  const rest = Array.from({ length: 256 }, (_, n) => n).find((n) => !named.has(n))
  return [...named, ...(rest === undefined ? [] : [rest])].map((protocol, index) => ({
    index,
    name: protocol === rest ? 'other' : protocolName(protocol),
    protocol,
    hasPorts: hasPorts(protocol),
  }))
}

import { type Family, hasPorts, protocolName } from '@vpcanvas/ip'
import type { Group, Match, Network } from '../network.ts'
import { protocolOver } from '../opening.ts'
import { ICMP, ICMP6, TCP, UDP } from '../packet.ts'

/** A sort of traffic that a matrix tells apart. */
export interface Traffic {
  readonly index: number
  /** Its protocol's name; `other` stands for every protocol that no rule of the design names. */
  readonly name: string
  readonly protocol: number
  readonly hasPorts: boolean
}

/** The sorts of traffic that a matrix tells apart, in order. */
export interface Sorts {
  readonly all: readonly Traffic[]
  /** What stands for each over a family. */
  readonly over: Readonly<Record<Family, readonly Traffic[]>>
  /** Two lists of sorts that have the same key are the same. */
  readonly key: string
}

/** TCP, UDP, ICMP echo, what the rules name, and one for all the rest. */
export function sortsOf({ domains, segments, interfaces }: Network): Sorts {
  const named = new Set([TCP, UDP, ICMP])
  const add = ({ protocol }: Match) => void (protocol >= 0 && named.add(protocol))
  if ([...domains.values()].some(({ blocks }) => blocks.some(({ family }) => family === 6))) named.add(ICMP6)
  for (const list of new Set([...segments.values()].map((one) => one.list)))
    [...list.ingress, ...list.egress].forEach(add)
  const guarding = new Set<Group>()
  for (const one of interfaces) for (const group of one.groups) guarding.add(group)
  for (const group of guarding) [...group.ingress, ...group.egress].forEach(add)
  for (const { serves } of interfaces) if (serves) add(serves)
  const rest = Array.from({ length: 256 }, (_, n) => n).find((n) => !named.has(n))
  const all = [...named, ...(rest === undefined ? [] : [rest])].map((protocol, index) => ({
    index,
    name: protocol === rest ? 'other' : protocolName(protocol),
    protocol,
    hasPorts: hasPorts(protocol),
  }))
  const over6 = all.map((sort) => all.find(({ protocol }) => protocol === protocolOver(6, sort.protocol)) ?? sort)
  return { all, over: { 4: all, 6: over6 }, key: all.map(({ name, protocol }) => `${name} ${protocol}`).join() }
}

import { type Block, formatBlock, formatPorts, type PortSet, protocolName, protocolNumber } from '@vpcanvas/ip'
import type { Edit, Path, Resource } from '@vpcanvas/model'
import type { Fix } from '@vpcanvas/rules'
import { type Text, verbatim } from '@vpcanvas/text'
import { unusedItemId } from '../ids.ts'
import type { NetworkAclEntry, NetworkAclProps } from './schema.ts'

type Direction = NetworkAclEntry['direction']

export const LAST_NUMBER = 32_766

export const TCP = 6
export const ICMP = 1
export const ICMPV6 = 58

export function pathOf(entry: NetworkAclEntry, ...rest: string[]): Path {
  return ['entries', entry.id, ...rest]
}

/** The words for a direction. */
export function directionOf(direction: Direction): Text {
  return direction === 'ingress' ? { en: 'inbound', ko: '인바운드' } : { en: 'outbound', ko: '아웃바운드' }
}

/** `inbound entry 100 (tcp)`: an entry, for people. */
export function nameOf(entry: NetworkAclEntry): Text {
  const number = protocolNumber(entry.protocol)
  const protocol = number === null ? entry.protocol : protocolName(number)
  const direction = directionOf(entry.direction)
  return {
    en: `${direction.en} entry ${entry.ruleNumber} (${protocol})`,
    ko: `${direction.ko} 항목 ${entry.ruleNumber}(${protocol})`,
  }
}

/** An edit of some fields of an entry. */
export function changed(
  acl: Resource<NetworkAclProps>,
  entry: NetworkAclEntry,
  fields: Partial<NetworkAclEntry>,
): Edit[] {
  return Object.entries(fields).map(([field, value]) => ({ op: 'set', id: acl.id, path: pathOf(entry, field), value }))
}

/** The first number from one on that a direction has not used; null where all are taken. */
export function freeNumber(acl: Resource<NetworkAclProps>, direction: Direction, from: number): number | null {
  const taken = new Set(
    acl.props.entries.filter((entry) => entry.direction === direction).map((entry) => entry.ruleNumber),
  )
  const start = Math.min(LAST_NUMBER, Math.max(1, from))
  for (let number = start; number <= LAST_NUMBER; number++) if (!taken.has(number)) return number
  for (let number = start - 1; number >= 1; number--) if (!taken.has(number)) return number
  return null
}

/** An entry that lets TCP ports through, after all that are there. */
export function lettingEntry(
  acl: Resource<NetworkAclProps>,
  direction: Direction,
  block: Block,
  ports: PortSet,
): Fix | null {
  const [range] = ports
  const used = acl.props.entries.filter((entry) => entry.direction === direction && entry.ruleNumber <= LAST_NUMBER)
  const number = freeNumber(
    acl,
    direction,
    Math.floor(Math.max(0, ...used.map((entry) => entry.ruleNumber)) / 10) * 10 + 10,
  )
  if (number === null || !range) return null
  const id = unusedItemId(acl.props.entries, `${direction}-${number}`)
  const entry: NetworkAclEntry = {
    id,
    direction,
    ruleNumber: number,
    action: 'allow',
    protocol: 'tcp',
    fromPort: range.from,
    toPort: range.to,
    icmpType: null,
    icmpCode: null,
    cidrBlock: formatBlock(block),
  }
  const words = directionOf(direction)
  const what = verbatim(`TCP ${formatPorts(ports)}, ${entry.cidrBlock}`)
  return {
    title: { en: `Add ${words.en} entry ${number} (${what.en})`, ko: `${words.ko} 항목 ${number}(${what.ko}) 추가` },
    edits: [{ op: 'set', id: acl.id, path: ['entries', id], value: entry }],
  }
}

import { type Block, formatBlock, overlaps, usableInSubnet } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Collision } from './collisions.ts'
import type { AddressPlan, PlannedSubnet, Tier } from './plan.ts'

/** A line of the table of addresses: a subnet, or a free block. */
export interface AddressRow {
  /** Names the row: the subnet's id, or the free block as text. */
  readonly key: string
  /** Null for a free block. */
  readonly subnet: PlannedSubnet | null
  readonly id: Id | null
  readonly name: string
  readonly range: string
  readonly block: Block | null
  /** Its IPv6 block, as text; empty where it has none. Free ones of that family stand alone. */
  readonly ipv6: string
  readonly usable: number
  readonly used: number
  readonly free: number
  readonly zone: string
  readonly tier: Tier | null
  /** Who else has addresses of it. */
  readonly collisions: readonly Collision[]
}

/** Subnets and free blocks in the order of IPv4 addresses, then what is free of the IPv6 range. */
export function rowsOf({ subnets, free, freeIpv6, collisions }: AddressPlan): readonly AddressRow[] {
  const meeting = (...blocks: readonly (Block | null | undefined)[]) =>
    collisions.filter((one) => blocks.some((block) => block && overlaps(block, one.block)))
  const held = subnets.map((subnet): AddressRow => {
    const { id, name, written, block, usable, used, zone, tier } = subnet
    const range = block ? formatBlock(block) : written
    const ipv6 = subnet.ipv6 ? formatBlock(subnet.ipv6.block) : ''
    const met = meeting(block, subnet.ipv6?.block)
    return {
      key: id,
      subnet,
      id,
      name,
      range,
      block,
      ipv6,
      usable,
      used,
      free: usable - used,
      zone,
      tier,
      collisions: met,
    }
  })
  const none = { subnet: null, id: null, name: '', used: 0, zone: '', tier: null }
  const open = free.map((block): AddressRow => {
    const [range, usable] = [formatBlock(block), usableInSubnet(block)]
    return { ...none, key: range, range, block, ipv6: '', usable, free: usable, collisions: meeting(block) }
  })
  const openIpv6 = freeIpv6.map((block): AddressRow => {
    const ipv6 = formatBlock(block)
    return { ...none, key: ipv6, range: '', block: null, ipv6, usable: 0, free: 0, collisions: meeting(block) }
  })
  return [...held, ...open, ...openIpv6].toSorted(
    (a, b) => Number(a.block?.first ?? Infinity) - Number(b.block?.first ?? Infinity) || 0,
  )
}

/** Comma-separated values, as RFC 4180 has them. What a spreadsheet would run as a formula is quoted out. */
export function asCsv(cells: readonly (readonly string[])[]): string {
  return cells.map((line) => line.map(csvCell).join(',')).join('\r\n') + '\r\n'
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A Markdown table; the first line is its heading. */
export function asMarkdown([head = [], ...lines]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |`
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...lines.map(line)].join('\n') + '\n'
}

function markdownCell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\|<>*_`[\]]/g, (sign) => `\\${sign}`)
}

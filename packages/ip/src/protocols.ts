/** Protocol numbers by the names that AWS and people use: https://www.iana.org/assignments/protocol-numbers */
const numbers: Readonly<Record<string, number>> = {
  all: -1,
  icmp: 1,
  igmp: 2,
  ipv4: 4,
  tcp: 6,
  egp: 8,
  igp: 9,
  udp: 17,
  rdp: 27,
  ipv6: 41,
  gre: 47,
  esp: 50,
  ah: 51,
  icmpv6: 58,
  eigrp: 88,
  ospf: 89,
  pim: 103,
  vrrp: 112,
  l2tp: 115,
  sctp: 132,
  udplite: 136,
}

/** Further names of the same protocols: the registry's own, and those of other tools. */
const aliases: Readonly<Record<string, string>> = { 'ipv6-icmp': 'icmpv6', icmp6: 'icmpv6', ospfigp: 'ospf' }

const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]))

/** -1 (every protocol) to 255, from a name or a number in text; null where it is neither. */
export function protocolNumber(text: string | number): number | null {
  const key = String(text).trim().toLowerCase()
  if (/^(-1|0|[1-9]\d{0,2})$/.test(key)) return Number(key) <= 255 ? Number(key) : null
  const name = Object.hasOwn(aliases, key) ? (aliases[key] ?? key) : key
  return Object.hasOwn(numbers, name) ? (numbers[name] ?? null) : null
}

/** The name of a protocol number where it has one, else the number. */
export function protocolName(number: number): string {
  return names.get(number) ?? String(number)
}

/** Whether a protocol has ports. */
export function hasPorts(number: number): boolean {
  return number === 6 || number === 17
}

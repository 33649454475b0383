import { protocolNumber } from '@vpcanvas/ip'

const named: Readonly<Record<number, string>> = { 1: 'icmp', 6: 'tcp', 17: 'udp', 58: 'icmpv6' }

/** A protocol as the kinds spell it: by name where security groups have one, else by number; -1 is all. */
export function protocolNamed(text: string): string {
  const number = protocolNumber(text)
  return number === null ? text : (named[number] ?? String(number))
}

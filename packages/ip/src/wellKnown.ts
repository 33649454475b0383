import { type Block, block, contains } from './block.ts'

/** Private use: https://www.rfc-editor.org/rfc/rfc1918 */
export const rfc1918: readonly Block[] = [block('10.0.0.0/8'), block('172.16.0.0/12'), block('192.168.0.0/16')]
/** Shared between carriers and customers: https://www.rfc-editor.org/rfc/rfc6598 */
export const rfc6598: Block = block('100.64.0.0/10')
/** Hosts of "this network": https://www.rfc-editor.org/rfc/rfc1122#section-3.2.1.3 */
export const thisNetwork: Block = block('0.0.0.0/8')
/** A host's own addresses: https://www.rfc-editor.org/rfc/rfc1122#section-3.2.1.3 */
export const loopback: Block = block('127.0.0.0/8')
/** One link only; AWS serves instance metadata, DNS and time here: https://www.rfc-editor.org/rfc/rfc3927 */
export const linkLocal: Block = block('169.254.0.0/16')
/** Groups of hosts: https://www.rfc-editor.org/rfc/rfc5771 */
export const multicast: Block = block('224.0.0.0/4')
/** Ranges for use in documentation: https://www.rfc-editor.org/rfc/rfc5737 */
export const documentation: readonly Block[] = [
  block('192.0.2.0/24'),
  block('198.51.100.0/24'),
  block('203.0.113.0/24'),
]
/** Every IPv4 address. */
export const anywhere4: Block = block('0.0.0.0/0')
/** Every IPv6 address. */
export const anywhere6: Block = block('::/0')
/** Unique local addresses, the private ones of IPv6: https://www.rfc-editor.org/rfc/rfc4193 */
export const uniqueLocal: Block = block('fc00::/7')

/** Whether a block lies wholly in private or shared space, which no internet route leads to. */
export function isPrivate(at: Block): boolean {
  return [...rfc1918, rfc6598, uniqueLocal].some((range) => contains(range, at))
}

import { type Block, block, overlaps } from './block.ts'
import { exclude } from './ranges.ts'
import { anywhere4, documentation, linkLocal, loopback, multicast, rfc1918, rfc6598, thisNetwork } from './wellKnown.ts'

/** The one part of IPv6 that is given out: https://www.iana.org/assignments/ipv6-address-space */
const globalUnicast = block('2000::/3')

/** https://www.iana.org/assignments/iana-ipv4-special-registry and https://www.iana.org/assignments/iana-ipv6-special-registry */
const notReachable: readonly Block[] = [
  ...rfc1918,
  rfc6598,
  thisNetwork,
  loopback,
  linkLocal,
  multicast,
  ...documentation,
  // IETF protocols, a relay, benchmarks, reserved.
  ...['192.0.0.0/24', '192.88.99.2/32', '198.18.0.0/15', '240.0.0.0/4'].map(block),
  // IETF protocols with Teredo, documentation, 6to4.
  ...['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map(block),
]

/** What the registries call reachable within ranges that are not. */
const reachableWithin: readonly Block[] = [
  '192.0.0.9/32',
  '192.0.0.10/32',
  '2001:1::1/128',
  '2001:1::2/128',
  '2001:1::3/128',
  '2001:3::/32',
  '2001:4:112::/48',
  '2001:20::/28',
  '2001:30::/28',
].map(block)

const publicSpace: readonly Block[] = [...exclude([anywhere4, globalUnicast], notReachable), ...reachableWithin]

/** Whether any address of a block belongs, or could belong, to somebody on the internet. */
export function isPubliclyRoutable(at: Block): boolean {
  return publicSpace.some((range) => overlaps(range, at))
}

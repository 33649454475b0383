import { type Block, block, blockAt, contains, formatBlock, overlaps } from '@vpcanvas/ip'
import type { Id, Resource } from '@vpcanvas/model'
import { perList, type Questions } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import { ipv6Meant, knownIpv6 } from './blocks.ts'
import { type SubnetProps, subnetSchema } from './subnet/schema.ts'
import { AMAZON_PROVIDED, type VpcProps, vpcSchema } from './vpc/schema.ts'

/** An IPv6 range, and whether it is the real one: else it only stands for the one that AWS will give. */
export interface Ipv6Range {
  readonly block: Block
  readonly known: boolean
}

/** Amazon gives /56 blocks. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html */
export const AMAZONS_PREFIX = 56

/** A subnet's block is nearly always a /64; AWS takes others in steps of four. https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html */
export const SUBNET_PREFIX = 64
export const SUBNET_PREFIXES: readonly number[] = [64, 60, 56, 52, 48, 44]

/** For documentation: nobody is there. https://www.rfc-editor.org/rfc/rfc3849 */
const DOCUMENTATION = block('2001:db8::/32')

/** Each VPC whose block only Amazon knows has a stand-in of its own, which other VPCs of the design seldom move. */
const standIns = perList((vpcs: readonly Resource<VpcProps>[]): ReadonlyMap<Id, Block> => {
  const known = vpcs.flatMap((vpc) => knownIpv6(vpc) ?? [])
  const given = new Map<Id, Block>()
  const taken = new Set<bigint>()
  for (const vpc of vpcs) {
    if (vpc.props.ipv6CidrBlock !== AMAZON_PROVIDED || knownIpv6(vpc)) continue
    for (let n = hash(vpc.id); !given.has(vpc.id); n = (n + 1n) % STAND_INS) {
      const one = standIn(n)
      if (taken.has(n) || known.some((other) => overlaps(other, one))) continue
      taken.add(n)
      given.set(vpc.id, one)
    }
  }
  return given
})

const STAND_INS = 1n << BigInt(AMAZONS_PREFIX - DOCUMENTATION.prefix)

function standIn(n: bigint): Block {
  return blockAt(
    { family: 6, value: BigInt(DOCUMENTATION.first) + (n << BigInt(128 - AMAZONS_PREFIX)) },
    AMAZONS_PREFIX,
  )
}

/** FNV-1a, as many bits as there are stand-ins. */
function hash(text: string): bigint {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return BigInt(value >>> 0) % STAND_INS
}

/** The IPv6 range of a VPC; null where it has none, or what is written is none. */
export function ipv6Of(look: Questions, vpc: Resource<VpcProps> | undefined): Ipv6Range | null {
  if (!vpc) return null
  const known = knownIpv6(vpc)
  if (known) return { block: known, known: true }
  const stand = standIns(look.all(vpcSchema)).get(vpc.id)
  return stand ? { block: stand, known: false } : null
}

/** The IPv6 range of a subnet: written out, or its part of the VPC's. */
export function subnetIpv6Of(look: Questions, subnet: Resource<SubnetProps>): Ipv6Range | null {
  const { ipv6CidrBlock, ipv6Index, ipv6PrefixLength } = subnet.props
  if (ipv6CidrBlock !== null) {
    const written = ipv6Meant(ipv6CidrBlock)
    return written && { block: written, known: true }
  }
  const range = ipv6Index === null ? null : ipv6Of(look, look.as(vpcSchema, subnet.parent))
  const part = range && ipv6Index !== null ? partOf(range.block, ipv6Index, ipv6PrefixLength) : null
  return range && part && { block: part, known: range.known }
}

/** The n-th block of a size in another, counted from 0; null where it has no such, or a subnet none of that size. */
export function partOf({ first, prefix }: Block, n: number, size: number = SUBNET_PREFIX): Block | null {
  if (!SUBNET_PREFIXES.includes(size) || prefix > size) return null
  if (n < 0 || BigInt(n) >= 1n << BigInt(size - prefix)) return null
  return blockAt({ family: 6, value: BigInt(first) + (BigInt(n) << BigInt(128 - size)) }, size)
}

/** Which block of its size in another this one is, counted from 0; null where it is none that a subnet can have. */
export function indexIn(range: Block, part: Block): number | null {
  if (!SUBNET_PREFIXES.includes(part.prefix) || !contains(range, part)) return null
  return Number((BigInt(part.first) - BigInt(range.first)) >> BigInt(128 - part.prefix))
}

/** The first block of a size in a VPC's range that no other subnet has; null where it has no range, or no more of them. */
export function freeIpv6Index(
  look: Questions,
  vpc: Resource<VpcProps> | undefined,
  except?: Id,
  size: number = SUBNET_PREFIX,
): number | null {
  const range = ipv6Of(look, vpc)
  if (!vpc || !range) return null
  const taken = look
    .childrenOf(subnetSchema, vpc.id)
    .flatMap((subnet) => (subnet.id === except ? [] : (subnetIpv6Of(look, subnet)?.block ?? [])))
  for (let n = 0; ; n++) {
    const part = partOf(range.block, n, size)
    if (!part) return null
    if (!taken.some((one) => overlaps(one, part))) return n
  }
}

/** The prefix of four bits' steps that AWS takes in the place of another: itself where it is one. */
export function prefixTaken(prefix: number, widest: number, narrowest: number): number {
  return Math.min(narrowest, Math.max(widest, Math.ceil(prefix / 4) * 4))
}

/** Whether a subnet has IPv6, or is to have. */
export function wantsIpv6({ props }: Resource<SubnetProps>): boolean {
  return props.ipv6CidrBlock !== null || props.ipv6Index !== null
}

/** A range in words: one that only stands for another says so. */
export function shownRange({ block, known }: Ipv6Range): Text {
  const written = formatBlock(block)
  if (known) return { en: written, ko: written }
  return {
    en: `${written} (stands for it until AWS has given one)`,
    ko: `${written} (AWS가 할당하기 전까지의 대체 범위)`,
  }
}

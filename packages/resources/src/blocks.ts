import {
  type Address,
  type Block,
  contains,
  formatBlock,
  isFailure,
  nextFree,
  parseAddress,
  parseBlock,
  rfc1918,
  tryBlock,
} from '@vpcanvas/ip'
import type { Path, Resource } from '@vpcanvas/model'
import { perList, type Questions } from '@vpcanvas/rules'
import { type SubnetProps, subnetSchema } from './subnet/schema.ts'
import { AMAZON_PROVIDED, type VpcProps, vpcSchema } from './vpc/schema.ts'

/** The block AWS makes of a text: host bits are zeroed in silence. Null where the text is no block at all. */
export function blockMeant(text: string): Block | null {
  const exact = tryBlock(text)
  if (exact) return exact
  const parsed = parseBlock(text)
  return 'reason' in parsed && parsed.reason === 'hostBits' ? tryBlock(parsed.nearest) : null
}

/** As `blockMeant`, for the places that take IPv4 only. */
export function ipv4Meant(text: string): Block | null {
  const block = blockMeant(text)
  return block?.family === 4 ? block : null
}

/** As `blockMeant`, for the places that take IPv6 only. */
export function ipv6Meant(text: string): Block | null {
  const block = blockMeant(text)
  return block?.family === 6 ? block : null
}

/** The IPv6 address of a text that is one. */
export function ipv6AddressMeant(text: string | null): Address | null {
  const address = text === null ? null : parseAddress(text)
  return address && !isFailure(address) && address.family === 6 ? address : null
}

/** The IPv4 address of a text that is one; null where it is left to AWS, or is none. */
export function addressMeant(text: string | null): Address | null {
  const address = text === null ? null : parseAddress(text)
  return address && !isFailure(address) && address.family === 4 ? address : null
}

/** One range of a VPC, where it is written, and what it means. */
export interface VpcRange {
  readonly text: string
  readonly path: Path
  readonly block: Block | null
}

/** The IPv4 ranges of a VPC, the primary first. */
export function rangesOf(vpc: Resource<VpcProps>): readonly VpcRange[] {
  return [
    { text: vpc.props.cidrBlock, path: ['cidrBlock'], block: ipv4Meant(vpc.props.cidrBlock) },
    ...vpc.props.secondaryCidrBlocks.map((text) => ({
      text,
      path: ['secondaryCidrBlocks', text],
      block: ipv4Meant(text),
    })),
  ]
}

/** The IPv4 blocks of a VPC that are blocks. */
export function blocksOf(vpc: Resource<VpcProps>): readonly Block[] {
  return rangesOf(vpc).flatMap(({ block }) => (block ? [block] : []))
}

/** The IPv6 block of a VPC as far as it is known: written out, or seen at AWS. */
export function knownIpv6(vpc: Resource<VpcProps>): Block | null {
  const { ipv6CidrBlock } = vpc.props
  if (ipv6CidrBlock === null) return null
  return ipv6Meant(ipv6CidrBlock === AMAZON_PROVIDED ? (vpc.observed?.['ipv6CidrBlock'] ?? '') : ipv6CidrBlock)
}

/** The blocks of a VPC that are known, of both families. */
export function knownBlocksOf(vpc: Resource<VpcProps>): readonly Block[] {
  const ipv6 = knownIpv6(vpc)
  return [...blocksOf(vpc), ...(ipv6 ? [ipv6] : [])]
}

/** The destinations that lead to a VPC from elsewhere, as they are written; its IPv6 range where that is known. */
export function routableTo(vpc: Resource<VpcProps>): readonly string[] {
  const ipv6 = knownIpv6(vpc)
  return [...rangesOf(vpc).map(({ text }) => text), ...(ipv6 ? [formatBlock(ipv6)] : [])]
}

const takenByVpcs = perList((vpcs: readonly Resource<VpcProps>[]) =>
  vpcs.map((vpc) => ({ id: vpc.id, blocks: blocksOf(vpc) })),
)

const DOCKER_BRIDGE = '172.17.0.0/16'

/** A private block that no VPC of the design has, of this prefix, in these ranges or else in RFC 1918. */
export function freeVpcBlock(
  look: Questions,
  prefix: number,
  within: readonly Block[] = rfc1918,
  besides: readonly Block[] = [],
): Block | null {
  const taken = takenByVpcs(look.all(vpcSchema)).flatMap(({ blocks }) => blocks)
  const docker = tryBlock(DOCKER_BRIDGE)
  return nextFree(within, [...taken, ...besides, ...(docker ? [docker] : [])], prefix)
}

/** A subnet with what its block means, for work on all subnets of a VPC at once. */
export interface PlacedSubnet {
  readonly subnet: Resource<SubnetProps>
  readonly block: Block
}

/** The subnets of a list that have a block. */
export const placed: (subnets: readonly Resource<SubnetProps>[]) => readonly PlacedSubnet[] = perList((subnets) =>
  subnets.flatMap((subnet: Resource<SubnetProps>) => {
    const block = ipv4Meant(subnet.props.cidrBlock)
    return block ? [{ subnet, block }] : []
  }),
)

const SMALLEST = 28

/** The next block of a VPC that no subnet has: of this prefix, or of the widest longer one that is left. */
export function freeSubnetBlock(look: Questions, vpcId: string, prefix: number, except?: string): Block | null {
  const vpc = look.as(vpcSchema, vpcId)
  if (!vpc) return null
  const within = blocksOf(vpc)
  const taken = placed(look.childrenOf(subnetSchema, vpcId)).flatMap(({ subnet, block }) =>
    subnet.id === except ? [] : [block],
  )
  for (let size = prefix; size <= SMALLEST; size++) {
    const free = nextFree(within, taken, size)
    if (free) return free
  }
  return null
}

/** The range of a VPC that a block lies in wholly, of either family where the range is known. */
export function rangeAround(vpc: Resource<VpcProps>, block: Block): Block | null {
  return knownBlocksOf(vpc).find((range) => contains(range, block)) ?? null
}

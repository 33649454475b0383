import { type Block, block, contains, exclude, overlaps, rfc1918, rfc6598 } from '@vpcanvas/ip'
import type { Resource } from '@vpcanvas/model'
import { ipv4Meant } from '../blocks.ts'
import type { VpcProps } from './schema.ts'

const [TEN, ONE_SEVEN_TWO, ONE_NINE_TWO] = rfc1918 as readonly [Block, Block, Block]
const BENCHMARK = block('198.19.0.0/16')
const DEFAULT_VPC = block('172.31.0.0/16')

/**
 * What cannot be added beside a primary block of a range; a VPC's range decides which others it may gain.
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html#add-cidr-block-restrictions
 */
const restrictions: readonly { readonly primary: Block; readonly refused: readonly Block[] }[] = [
  { primary: TEN, refused: [ONE_SEVEN_TWO, ONE_NINE_TWO, BENCHMARK] },
  { primary: ONE_SEVEN_TWO, refused: [TEN, ONE_NINE_TWO, BENCHMARK, DEFAULT_VPC] },
  { primary: ONE_NINE_TWO, refused: [TEN, ONE_SEVEN_TWO, BENCHMARK] },
  { primary: BENCHMARK, refused: [...rfc1918] },
]

/** The ranges that a VPC with this primary block cannot gain. */
export function refusedBeside(primary: Block): readonly Block[] {
  return restrictions.find((one) => overlaps(one.primary, primary))?.refused ?? [...rfc1918, BENCHMARK]
}

/** Where a VPC's further blocks can come from: its own private range first, then shared address space. */
export function allowedBeside(vpc: Resource<VpcProps>): readonly Block[] {
  const primary = ipv4Meant(vpc.props.cidrBlock)
  if (!primary) return [...rfc1918]
  const home = rfc1918.find((range) => contains(range, primary))
  const refused = refusedBeside(primary)
  // With a block in 10.0.0.0/15, nothing of 10.0.0.0/16 can come.
  const tenZero = overlaps(TEN_FIFTEEN, primary) ? [TEN_ZERO] : []
  return exclude([...(home ? [home] : []), rfc6598], [...refused, ...tenZero]).toSorted(homeFirst(home))
}

function homeFirst(home: Block | undefined) {
  return (a: Block, b: Block) => Number(home ? contains(home, b) : 0) - Number(home ? contains(home, a) : 0)
}

export const TEN_FIFTEEN: Block = block('10.0.0.0/15')
export const TEN_ZERO: Block = block('10.0.0.0/16')

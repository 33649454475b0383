import type { Block, Family } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import { NARROWEST, WIDEST } from './growth.ts'
import {
  drawIpv6,
  fillIpv6,
  giveIpv6,
  IPV6_STEP,
  joinableIpv6,
  joinIpv6,
  NARROWEST_IPV6,
  splitIpv6,
  WIDEST_IPV6,
} from './ipv6.ts'
import {
  type Ground,
  mergeable,
  mergeSubnets,
  newSubnet,
  type Planned,
  rerange,
  splitFree,
  splitSubnet,
} from './moves.ts'

/** What can be made of blocks of one family: the same verbs for both, with each family's own sizes. */
export interface Shape {
  readonly widest: number
  readonly narrowest: number
  /** Bits between two sizes that AWS takes. */
  readonly step: number
  /** By how many bits a block can be cut at once. */
  readonly cuts: readonly number[]
  /** Another block for a subnet. */
  give(ground: Ground, subnet: Id, block: Block): Planned
  /** A subnet's block cut into parts of a prefix. */
  split(ground: Ground, subnet: Id, prefix: number): Planned
  /** Whom a subnet's block can be joined with; none where nobody is beside it. */
  joinable(ground: Ground, subnet: Id): readonly Id[]
  join(ground: Ground, subnet: Id): Planned
  /** What becomes of a free block, or of as much of it as is drawn. */
  draw(ground: Ground, vpc: Id, block: Block, zone: string): Planned
  /** A free block in parts of a prefix; IPv4 makes subnets of them in these zones by turns. */
  fill(ground: Ground, vpc: Id, block: Block, prefix: number, zones: readonly string[]): Planned
}

export const shapes: Readonly<Record<Family, Shape>> = {
  4: {
    widest: WIDEST,
    narrowest: NARROWEST,
    step: 1,
    cuts: [1, 2, 3, 4],
    give: rerange,
    split: splitSubnet,
    joinable(ground, subnet) {
      const twin = mergeable(ground, subnet)
      return twin === null || ground.isProvisioned(twin) ? [] : [twin]
    },
    join: (ground, subnet) => mergeSubnets(ground, subnet, mergeable(ground, subnet) ?? ''),
    draw: newSubnet,
    fill: splitFree,
  },
  6: {
    widest: WIDEST_IPV6,
    narrowest: NARROWEST_IPV6,
    step: IPV6_STEP,
    cuts: [IPV6_STEP],
    give: giveIpv6,
    split: splitIpv6,
    joinable: joinableIpv6,
    join: joinIpv6,
    draw: drawIpv6,
    fill: fillIpv6,
  },
}

import { zonesOf } from '@vpcanvas/catalogue'
import { type Block, contains, freeBlocks, growthOf, overlaps, usableInSubnet } from '@vpcanvas/ip'
import type { Id, Resource, View } from '@vpcanvas/model'
import { type Taken, takenIn } from '../addresses-taken.ts'
import { ipv4Meant, rangeAround, rangesOf } from '../blocks.ts'
import { type Ipv6Range, ipv6Of, subnetIpv6Of } from '../ipv6.ts'
import { regionOf } from '../routing.ts'
import { quietestZone } from '../subnet/placement.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { type Collision, collisionsOf } from './collisions.ts'
import type { DesignElsewhere } from './elsewhere.ts'
import { provisionedHolders } from './ipv6-hosts.ts'

/** Whether the internet, or anything, is reached from a subnet; null while nobody has said. */
export type Tier = 'public' | 'private' | 'isolated'

/** What a plan is told: reachability says the tiers, the last apply what is provisioned, the folder what other designs use. */
export interface PlanFacts {
  tierOf(id: Id): Tier | null
  isProvisioned(id: Id): boolean
  readonly elsewhere?: readonly DesignElsewhere[]
}

/** A range of a VPC. An IPv6 range that AWS has yet to give is only stood in for, and not `known`. */
export interface PlannedRange {
  readonly block: Block
  readonly role: 'primary' | 'secondary' | 'ipv6'
  readonly known: boolean
}

/** A subnet in the plan of its VPC. */
export interface PlannedSubnet {
  readonly id: Id
  readonly name: string
  /** As the design writes it. */
  readonly written: string
  /** Null where what is written is no IPv4 block. */
  readonly block: Block | null
  readonly ipv6: Ipv6Range | null
  /** Provisioned with hosts that have addresses of it: AWS never exchanges it under them. */
  readonly ipv6Locked: boolean
  /** Why AWS would refuse its IPv6 block. */
  readonly ipv6Fault: 'outside' | 'overlap' | null
  /** Empty where it is left to AWS. */
  readonly zone: string
  readonly tier: Tier | null
  /** Addresses for hosts, and those that the design takes of them. */
  readonly usable: number
  readonly used: number
  readonly taken: readonly Taken[]
  /** What is taken besides while caches move to other nodes. */
  readonly meanwhile: number
  /** Provisioned: AWS never changes the range of a subnet that is there. */
  readonly locked: boolean
  /** The widest free block around it; its own where it cannot grow. */
  readonly growth: Block | null
  /** Why it stands nowhere on the map, or stands on others. */
  readonly fault: 'noBlock' | 'outside' | 'overlap' | null
}

/** Who has which addresses of a VPC. */
export interface AddressPlan {
  readonly vpc: Id
  /** The zones that a subnet can be in: those of the region, and any other that a subnet names. */
  readonly zones: readonly string[]
  /** The one with the fewest subnets, where a new one goes if nobody says otherwise; empty where no zone is known. */
  readonly quietest: string
  readonly ranges: readonly PlannedRange[]
  /** In the order of their addresses, those without a block last. */
  readonly subnets: readonly PlannedSubnet[]
  /** IPv4, as the widest aligned blocks within each range. */
  readonly free: readonly Block[]
  /** The same of its IPv6 range. */
  readonly freeIpv6: readonly Block[]
  readonly collisions: readonly Collision[]
}

/** The plan of a VPC's addresses; null where it is none. */
export function addressPlan(view: View, vpcId: Id, facts: PlanFacts): AddressPlan | null {
  const vpc = view.as(vpcSchema, vpcId)
  if (!vpc) return null
  const four = rangesOf(vpc).flatMap(({ block }, index): PlannedRange[] =>
    block ? [{ block, role: index === 0 ? 'primary' : 'secondary', known: true }] : [],
  )
  const six = ipv6Of(view, vpc)
  const children = view.childrenOf(subnetSchema, vpcId)
  const blocks = children.map((subnet) => ({
    subnet,
    block: ipv4Meant(subnet.props.cidrBlock),
    ipv6: subnetIpv6Of(view, subnet),
  }))
  const parts = blocks.flatMap(({ ipv6 }) => (ipv6 ? [ipv6.block] : []))
  const planned = blocks.map(({ subnet, block, ipv6 }): PlannedSubnet => {
    const others = blocks.flatMap((one) => (one.block && one.subnet !== subnet ? [one.block] : []))
    const range = block && rangeAround(vpc, block)
    const taken = takenIn(view, subnet)
    return {
      id: subnet.id,
      name: subnet.name,
      written: subnet.props.cidrBlock,
      block,
      ipv6,
      ipv6Locked:
        ipv6 !== null && facts.isProvisioned(subnet.id) && provisionedHolders(view, subnet.id, facts.isProvisioned) > 0,
      ipv6Fault: ipv6 && ipv6FaultOf(ipv6.block, six?.block ?? null, parts),
      zone: subnet.props.availabilityZone,
      tier: facts.tierOf(subnet.id),
      usable: block ? usableInSubnet(block) : 0,
      used: taken.reduce((sum, { expected }) => sum + expected, 0),
      taken,
      meanwhile: taken.reduce((sum, one) => sum + (one.meanwhile ?? 0), 0),
      locked: facts.isProvisioned(subnet.id),
      growth: block && range && growthOf(block, range, others),
      fault: faultOf(block, range, others),
    }
  })
  return {
    vpc: vpcId,
    zones: [
      ...new Set([
        ...zonesOf(regionOf(view, vpcId)?.props.region ?? ''),
        ...children.flatMap(({ props }) => (props.availabilityZone === '' ? [] : [props.availabilityZone])),
      ]),
    ],
    quietest: quietestZone(view, vpcId),
    ranges: six ? [...four, { block: six.block, role: 'ipv6', known: six.known }] : four,
    subnets: planned.toSorted(byAddress),
    free: freeBlocks(
      four.map(({ block }) => block),
      blocks.flatMap(({ block }) => (block ? [block] : [])),
    ),
    freeIpv6: six ? freeBlocks([six.block], parts) : [],
    collisions: collisionsOf(view, vpc, facts.elsewhere),
  }
}

function faultOf(block: Block | null, range: Block | null, others: readonly Block[]): PlannedSubnet['fault'] {
  if (!block) return 'noBlock'
  if (!range) return 'outside'
  return others.some((other) => overlaps(other, block)) ? 'overlap' : null
}

function ipv6FaultOf(block: Block, range: Block | null, all: readonly Block[]): PlannedSubnet['ipv6Fault'] {
  if (!range || !contains(range, block)) return 'outside'
  return all.some((other) => other !== block && overlaps(other, block)) ? 'overlap' : null
}

function byAddress(a: PlannedSubnet, b: PlannedSubnet): number {
  if (!a.block || !b.block) return Number(a.block === null) - Number(b.block === null)
  return Number(a.block.first) - Number(b.block.first) || a.block.prefix - b.block.prefix
}

/** The VPC whose addresses something is about: itself, or the one around a subnet or what is in one. */
export function vpcAround(view: View, id: Id | null | undefined): Id | null {
  return view.within(vpcSchema, id)?.id ?? null
}

/** All VPCs of a design. */
export function vpcsOf(view: View): readonly Resource[] {
  return view.all(vpcSchema)
}

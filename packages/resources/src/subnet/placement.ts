import { zonesOf } from '@vpcanvas/catalogue'
import { type Block, blockAt, contains, formatBlock, overlaps, tryBlock, usableInSubnet } from '@vpcanvas/ip'
import type { Id, Placement, Resource, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { blocksOf, freeSubnetBlock, placed } from '../blocks.ts'
import { freeIpv6Index, ipv6Of, partOf, SUBNET_PREFIX, subnetIpv6Of, wantsIpv6 } from '../ipv6.ts'
import { regionOf } from '../routing.ts'
import { type VpcProps, vpcSchema } from '../vpc/schema.ts'
import { subnetDefaults, type SubnetProps, subnetSchema } from './schema.ts'

/** A /24 is easy to read and holds 251 addresses; a small VPC is cut into four. */
const COMFORTABLE = 24
const NARROWEST = 28

export const placement: Placement<SubnetProps> = {
  arrive(view, parent, hint) {
    const vpc = view.as(vpcSchema, parent)
    const block = vpc && freeSubnetBlock(view, vpc.id, prefixIn(vpc))
    if (!block) {
      return { refused: noRoom(vpc?.name ?? '') }
    }
    const zone = hint.availabilityZone ?? quietestZone(view, parent)
    const [range, usable] = [formatBlock(block), usableInSubnet(block)]
    const ipv6Index = freeIpv6Index(view, vpc)
    const six = ipv6Index === null ? { en: '', ko: '' } : { en: `IPv6 /64 ${ipv6Index}`, ko: `IPv6 ${ipv6Index}번 /64` }
    return {
      name: zone === '' ? 'subnet' : `subnet-${letterOf(zone)}`,
      props: { ...subnetDefaults, cidrBlock: range, availabilityZone: zone, ipv6Index },
      decided: {
        en: [range, six.en, zone, `${usable.toLocaleString('en')} addresses`].filter((part) => part !== '').join(' · '),
        ko: [range, six.ko, zone, `주소 ${usable.toLocaleString('ko')}개`].filter((part) => part !== '').join(' · '),
      },
    }
  },
  readdress(view, copy, original, from) {
    const old = tryBlock(copy.props.cidrBlock)
    const there =
      old && (sameOffset(view, copy, from, original, old) ?? freeSubnetBlock(view, copy.parent ?? '', old.prefix))
    if (old && !there) return { refused: noRoom(view.get(copy.parent)?.name ?? '') }
    return {
      ...copy.props,
      cidrBlock: there ? formatBlock(there) : copy.props.cidrBlock,
      availabilityZone: zoneThere(view, copy.parent, copy.props.availabilityZone),
      ...ipv6There(view, copy),
    }
  },
}

function noRoom(vpc: string): Text {
  return {
    en: `The range of "${vpc}" has no room for another subnet. Add a secondary IPv4 range to the VPC first.`,
    ko: `"${vpc}" VPC의 주소 범위에 서브넷을 더 둘 자리가 없습니다. 먼저 VPC에 보조 IPv4 범위를 추가하십시오.`,
  }
}

function prefixIn(vpc: Resource<VpcProps>): number {
  const widest = Math.min(...blocksOf(vpc).map(({ prefix }) => prefix))
  return Math.min(NARROWEST, Math.max(COMFORTABLE, widest + 2))
}

/** The zone of the region with the fewest subnets of the VPC; the first of those. Empty where the region is not known. */
export function quietestZone(view: View, vpcId: Id | null): string {
  const subnets = view.childrenOf(subnetSchema, vpcId)
  const count = (zone: string) => subnets.filter(({ props }) => props.availabilityZone === zone).length
  const zones = zonesOf(regionOf(view, vpcId)?.props.region ?? '')
  return zones.toSorted((a, b) => count(a) - count(b))[0] ?? ''
}

/** `a` of `ap-northeast-2a`. */
function letterOf(zone: string): string {
  return zone.slice(-1)
}

/** In a copied VPC a subnet keeps its distance from the start of the range it lies in, where that is free. */
function sameOffset(
  view: View,
  copy: Resource<SubnetProps>,
  origin: View,
  original: Resource<SubnetProps>,
  old: Block,
): Block | null {
  const [from, to] = [origin.as(vpcSchema, original.parent), view.as(vpcSchema, copy.parent)]
  if (!from || !to || from.id === to.id) return null
  const [before, after] = [blocksOf(from), blocksOf(to)]
  const at = before.findIndex((range) => contains(range, old))
  const [source, target] = [before[at], after[at]]
  if (
    !source ||
    !target ||
    typeof source.first !== 'number' ||
    typeof target.first !== 'number' ||
    typeof old.first !== 'number'
  ) {
    return null
  }
  const moved = blockAt({ family: 4, value: target.first + (old.first - source.first) }, old.prefix)
  const taken = placed(view.childrenOf(subnetSchema, to.id))
  return contains(target, moved) && !taken.some(({ block }) => overlaps(block, moved)) ? moved : null
}

/** The same part of the VPC's range where that is free, else the next of its size, else a /64; none where there is none. */
function ipv6There(view: View, copy: Resource<SubnetProps>): Partial<SubnetProps> {
  if (!wantsIpv6(copy)) return {}
  const vpc = view.as(vpcSchema, copy.parent)
  const { ipv6Index: number, ipv6PrefixLength: size } = copy.props
  const range = ipv6Of(view, vpc)?.block
  const same = range && number !== null ? partOf(range, number, size) : null
  const isTaken = view.childrenOf(subnetSchema, copy.parent).some((one) => {
    const theirs = one.id === copy.id ? null : subnetIpv6Of(view, one)?.block
    return same && theirs && overlaps(same, theirs)
  })
  const next = freeIpv6Index(view, vpc, copy.id, size)
  const alike = same && !isTaken ? number : next
  const ipv6Index = alike ?? freeIpv6Index(view, vpc, copy.id)
  return {
    ipv6Index,
    ipv6PrefixLength: alike === null ? SUBNET_PREFIX : size,
    ipv6CidrBlock: null,
    assignIpv6AddressOnCreation: ipv6Index !== null && copy.props.assignIpv6AddressOnCreation,
  }
}

/** The zone of the same letter in the region of a VPC, else its quietest. */
function zoneThere(view: View, vpcId: Id | null, zone: string): string {
  const region = regionOf(view, vpcId)?.props.region ?? ''
  const zones = zonesOf(region)
  if (zone === '' || zones.length === 0 || zones.includes(zone)) return zone
  const twin = `${region}${letterOf(zone)}`
  return zones.includes(twin) ? twin : quietestZone(view, vpcId)
}

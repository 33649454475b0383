import type { ResourceTranslation, ResourceType, Source, TemplateValue, Writing } from '@vpcanvas/formats'
import { contains, formatBlock, tryBlock } from '@vpcanvas/ip'
import type { Id, Resource } from '@vpcanvas/model'
import { ipv6RangeOf } from '../cloudformation/ipv6-range.ts'
import { refusals } from '../cloudformation/refusals.ts'
import { SUBNET_PREFIX, SUBNET_PREFIXES, subnetIpv6Of, wantsIpv6 } from '../ipv6.ts'
import { type VpcProps, vpcSchema } from '../vpc/schema.ts'
import { IPV6_ONLY } from './ipv6-only.ts'
import type { SubnetProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::EC2::Subnet',
  ref: 'SubnetId',
  attributes: {
    SubnetId: null,
    VpcId: { property: 'VpcId' },
    AvailabilityZone: { property: 'AvailabilityZone' },
    AvailabilityZoneId: null,
    CidrBlock: { property: 'CidrBlock' },
    Ipv6CidrBlocks: null,
    NetworkAclAssociationId: null,
    OutpostArn: null,
    BlockPublicAccessStates: null,
  },
}

/** The attribute of a VPC that its IPv6 ranges are. */
const IPV6_RANGES = 'Ipv6CidrBlocks'

/** How Fn::Cidr calls a size. */
const hostBits = (prefix: number) => 128 - prefix

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-subnet.html */
export const cloudformation: ResourceTranslation<SubnetProps> = {
  as: 'resource',
  type,
  parts: {},
  write: (subnet, to) => ({
    dependsOn: rangesUnder(subnet, to),
    properties: {
      VpcId: to.attribute(subnet.parent ?? '', 'VpcId', []),
      AvailabilityZone: subnet.props.availabilityZone,
      CidrBlock: subnet.props.cidrBlock,
      MapPublicIpOnLaunch: subnet.props.mapPublicIpOnLaunch,
      Ipv6CidrBlock: writtenIpv6(subnet, to),
      AssignIpv6AddressOnCreation: subnet.props.assignIpv6AddressOnCreation || undefined,
      Tags: to.tags(subnet),
    },
    outputs: [
      { suffix: 'Id', description: `Subnet ${subnet.name}`, value: to.attribute(subnet.id, 'SubnetId', []), rank: 2 },
    ],
  }),
  read: (from) => {
    const vpc = from.reference('VpcId', 'VpcId')
    if (!vpc) return { refused: refusals.vpc }
    if (from.flag('Ipv6Native')) return { refused: IPV6_ONLY }
    return {
      parent: vpc,
      props: {
        availabilityZone: from.text('AvailabilityZone') ?? '',
        cidrBlock: from.text('CidrBlock') ?? '',
        mapPublicIpOnLaunch: from.flag('MapPublicIpOnLaunch') ?? false,
        ...ipv6In(from, vpc),
        assignIpv6AddressOnCreation: from.flag('AssignIpv6AddressOnCreation') ?? false,
        tags: { ...from.tags() },
      },
    }
  },
}

/** Fn::Cidr gives no more blocks. */
const MOST_PARTS = 256

/** A part of the VPC's range, as templates write what is known only later; else the block itself. */
function writtenIpv6(subnet: Resource<SubnetProps>, to: Writing): TemplateValue {
  const { ipv6CidrBlock, ipv6Index: n, ipv6PrefixLength } = subnet.props
  if (ipv6CidrBlock !== null && n !== null) {
    to.lost(['ipv6Index'], {
      en: 'A subnet has one IPv6 block: the one that is written out.',
      ko: '서브넷의 IPv6 블록은 하나이므로 직접 적은 블록을 씁니다.',
    })
  }
  if (ipv6CidrBlock !== null || n === null) return ipv6CidrBlock
  if (n >= 0 && n < MOST_PARTS) {
    const ranges = to.attribute(subnet.parent ?? '', IPV6_RANGES, ['ipv6Index'])
    const parts = { 'Fn::Cidr': [{ 'Fn::Select': [0, ranges] }, n + 1, hostBits(ipv6PrefixLength)] }
    return { 'Fn::Select': [n, parts] }
  }
  const range = subnetIpv6Of(to.view, subnet)
  if (range?.known) return formatBlock(range.block)
  to.lost(['ipv6Index'], {
    en: 'A template can name the first 256 parts of a range that is not known yet.',
    ko: '아직 정해지지 않은 범위에서는 처음 256개 부분만 템플릿에 쓸 수 있습니다.',
  })
  return undefined
}

function ipv6In(from: Source, owner: Id): Pick<SubnetProps, 'ipv6Index' | 'ipv6PrefixLength' | 'ipv6CidrBlock'> {
  // The usual size first: it is meant where none is written.
  for (const ipv6PrefixLength of SUBNET_PREFIXES) {
    const part = { owner, attribute: IPV6_RANGES, hostBits: hostBits(ipv6PrefixLength) }
    const ipv6Index = from.part('Ipv6CidrBlock', part)
    if (ipv6Index !== undefined) return { ipv6Index, ipv6PrefixLength, ipv6CidrBlock: null }
  }
  return { ipv6Index: null, ipv6PrefixLength: SUBNET_PREFIX, ipv6CidrBlock: from.text('Ipv6CidrBlock') ?? null }
}

/** The ranges that must be there before a subnet out of them can be. */
function rangesUnder(subnet: Resource<SubnetProps>, to: Writing): string[] {
  const vpc = to.view.as(vpcSchema, subnet.parent)
  if (!vpc) return []
  const isFromIpv6 = vpc.props.ipv6CidrBlock !== null && wantsIpv6(subnet)
  return [...secondaryUnder(subnet, vpc, to), ...(isFromIpv6 ? [ipv6RangeOf(to, vpc.id)] : [])]
}

function secondaryUnder(subnet: Resource<SubnetProps>, vpc: Resource<VpcProps>, to: Writing): string[] {
  const block = tryBlock(subnet.props.cidrBlock)
  if (!block) return []
  return vpc.props.secondaryCidrBlocks
    .filter((range) => {
      const outer = tryBlock(range)
      return outer !== null && contains(outer, block)
    })
    .map((range) => to.partId(vpc.id, ['secondaryCidrBlocks', range], 'Range'))
}

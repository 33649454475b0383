import type { ResourceTranslation, ResourceType, TemplateResource, Writing } from '@vpcanvas/formats'
import type { Resource } from '@vpcanvas/model'
import { ipv6RangeOf } from '../cloudformation/ipv6-range.ts'
import { refusals } from '../cloudformation/refusals.ts'
import { AMAZON_PROVIDED, type VpcProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::EC2::VPC',
  ref: 'VpcId',
  attributes: {
    VpcId: null,
    CidrBlock: { property: 'CidrBlock' },
    CidrBlockAssociations: null,
    DefaultNetworkAcl: null,
    DefaultSecurityGroup: null,
    Ipv6CidrBlocks: null,
    VpcEncryptionControl: null,
  },
}

const furtherRange: ResourceType = {
  name: 'AWS::EC2::VPCCidrBlock',
  ref: 'Id',
  attributes: { Id: null, IpSource: null, Ipv6AddressAttribute: null },
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpc.html */
export const cloudformation: ResourceTranslation<VpcProps> = {
  as: 'resource',
  type,
  parts: {
    [furtherRange.name]: {
      type: furtherRange,
      read: (from) => {
        const owner = from.reference('VpcId', 'VpcId')
        if (!owner) return { refused: refusals.vpc }
        if (from.flag('AmazonProvidedIpv6CidrBlock')) return { owner, path: ['ipv6CidrBlock'], value: AMAZON_PROVIDED }
        const [range, ipv6] = [from.text('CidrBlock'), from.text('Ipv6CidrBlock')]
        if (range) return { owner, path: ['secondaryCidrBlocks', range], value: range }
        if (!ipv6) return { refused: FROM_A_POOL }
        const pool = from.text('Ipv6Pool') ?? null
        return { owner, path: ['ipv6CidrBlock'], value: ipv6, also: [{ path: ['ipv6Pool'], value: pool }] }
      },
    },
  },
  write: (vpc, to) => ({
    properties: {
      CidrBlock: vpc.props.cidrBlock,
      EnableDnsSupport: vpc.props.enableDnsSupport,
      EnableDnsHostnames: vpc.props.enableDnsHostnames,
      InstanceTenancy: vpc.props.instanceTenancy,
      Tags: to.tags(vpc),
    },
    parts: Object.fromEntries([
      ...vpc.props.secondaryCidrBlocks.map((range) => [
        to.partId(vpc.id, ['secondaryCidrBlocks', range], 'Range'),
        { Type: furtherRange.name, Properties: { VpcId: to.attribute(vpc.id, 'VpcId', []), CidrBlock: range } },
      ]),
      ...writtenIpv6(vpc, to),
    ]),
    outputs: [{ suffix: 'Id', description: `VPC ${vpc.name}`, value: to.attribute(vpc.id, 'VpcId', []), rank: 0 }],
  }),
  read: (from) => ({
    parent: null,
    props: {
      cidrBlock: from.text('CidrBlock') ?? '',
      secondaryCidrBlocks: [],
      ipv6CidrBlock: null,
      ipv6Pool: null,
      enableDnsSupport: from.flag('EnableDnsSupport') ?? true,
      enableDnsHostnames: from.flag('EnableDnsHostnames') ?? false,
      instanceTenancy: from.text('InstanceTenancy') ?? 'default',
      tags: { ...from.tags() },
    },
  }),
}

const FROM_A_POOL = {
  en: 'Only ranges that are written out, or that Amazon provides, are modelled.',
  ko: '직접 적은 범위와 Amazon 제공 범위만 모델링합니다.',
}

function writtenIpv6({ id, props }: Resource<VpcProps>, to: Writing): [string, TemplateResource][] {
  const { ipv6CidrBlock, ipv6Pool } = props
  if (ipv6Pool !== null && (ipv6CidrBlock === null || ipv6CidrBlock === AMAZON_PROVIDED)) {
    to.lost(['ipv6Pool'], {
      en: 'It is said only of a block of your own.',
      ko: '직접 정한 블록이 있을 때만 씁니다.',
    })
  }
  if (ipv6CidrBlock === null) return []
  const range =
    ipv6CidrBlock === AMAZON_PROVIDED
      ? { AmazonProvidedIpv6CidrBlock: true }
      : { Ipv6CidrBlock: ipv6CidrBlock, Ipv6Pool: ipv6Pool }
  const Properties = { VpcId: to.attribute(id, 'VpcId', []), ...range }
  return [[ipv6RangeOf(to, id), { Type: furtherRange.name, Properties }]]
}

import type { ResourceTranslation, ResourceType } from '@vpcanvas/formats'
import { refusals } from '../cloudformation/refusals.ts'
import type { VpcProps } from './schema.ts'

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

const secondaryRange: ResourceType = {
  name: 'AWS::EC2::VPCCidrBlock',
  ref: 'Id',
  attributes: { Id: null, IpSource: null, Ipv6AddressAttribute: null },
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpc.html */
export const cloudformation: ResourceTranslation<VpcProps> = {
  as: 'resource',
  type,
  parts: {
    [secondaryRange.name]: {
      type: secondaryRange,
      read: (from) => {
        const owner = from.reference('VpcId', 'VpcId')
        if (!owner) return { refused: refusals.vpc }
        const range = from.text('CidrBlock')
        if (!range) {
          return {
            refused: {
              en: 'Only IPv4 ranges that are written out are modelled.',
              ko: '직접 적은 IPv4 범위만 모델링합니다.',
            },
          }
        }
        return { owner, path: ['secondaryCidrBlocks', range], value: range }
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
    parts: Object.fromEntries(
      vpc.props.secondaryCidrBlocks.map((range) => [
        to.partId(vpc.id, ['secondaryCidrBlocks', range], 'Range'),
        { Type: secondaryRange.name, Properties: { VpcId: to.attribute(vpc.id, 'VpcId', []), CidrBlock: range } },
      ]),
    ),
    outputs: [{ suffix: 'Id', description: `VPC ${vpc.name}`, value: to.attribute(vpc.id, 'VpcId', []), rank: 0 }],
  }),
  read: (from) => ({
    parent: null,
    props: {
      cidrBlock: from.text('CidrBlock') ?? '',
      secondaryCidrBlocks: [],
      enableDnsSupport: from.flag('EnableDnsSupport') ?? true,
      enableDnsHostnames: from.flag('EnableDnsHostnames') ?? false,
      instanceTenancy: from.text('InstanceTenancy') ?? 'default',
      tags: { ...from.tags() },
    },
  }),
}

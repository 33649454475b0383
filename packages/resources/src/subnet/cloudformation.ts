import type { ResourceTranslation, ResourceType, Writing } from '@vpcanvas/formats'
import { contains, tryBlock } from '@vpcanvas/ip'
import type { Resource } from '@vpcanvas/model'
import { refusals } from '../cloudformation/refusals.ts'
import { vpcSchema } from '../vpc/schema.ts'
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
      Tags: to.tags(subnet),
    },
    outputs: [
      { suffix: 'Id', description: `Subnet ${subnet.name}`, value: to.attribute(subnet.id, 'SubnetId', []), rank: 2 },
    ],
  }),
  read: (from) => {
    const vpc = from.reference('VpcId', 'VpcId')
    if (!vpc) return { refused: refusals.vpc }
    return {
      parent: vpc,
      props: {
        availabilityZone: from.text('AvailabilityZone') ?? '',
        cidrBlock: from.text('CidrBlock') ?? '',
        mapPublicIpOnLaunch: from.flag('MapPublicIpOnLaunch') ?? false,
        tags: { ...from.tags() },
      },
    }
  },
}

/** The secondary ranges that must be there before a subnet out of them can be. */
function rangesUnder(subnet: Resource<SubnetProps>, to: Writing): string[] {
  const vpc = to.view.as(vpcSchema, subnet.parent)
  const block = tryBlock(subnet.props.cidrBlock)
  if (!vpc || !block) return []
  return vpc.props.secondaryCidrBlocks
    .filter((range) => {
      const outer = tryBlock(range)
      return outer !== null && contains(outer, block)
    })
    .map((range) => to.partId(vpc.id, ['secondaryCidrBlocks', range], 'Range'))
}

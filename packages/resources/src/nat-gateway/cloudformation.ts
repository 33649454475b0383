import type { ResourceTranslation, ResourceType } from '@vpcanvas/formats'
import { attachmentsAround } from '../cloudformation/gateway-attachment.ts'
import { refusals } from '../cloudformation/refusals.ts'
import { isRegional } from './mode.ts'
import type { NatGatewayProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::EC2::NatGateway',
  ref: 'NatGatewayId',
  attributes: { NatGatewayId: null, EniId: null, RouteTableId: null, AutoProvisionZones: null, AutoScalingIps: null },
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-natgateway.html */
export const cloudformation: ResourceTranslation<NatGatewayProps> = {
  as: 'resource',
  type,
  parts: {},
  write: (nat, to) => {
    const { connectivityType, elasticIp, privateIpAddress } = nat.props
    return {
      dependsOn: connectivityType === 'public' ? attachmentsAround(to, nat.id) : [],
      properties: {
        ...(isRegional(to.view, nat)
          ? { AvailabilityMode: 'regional', VpcId: to.attribute(nat.parent ?? '', 'VpcId', []) }
          : { SubnetId: to.attribute(nat.parent ?? '', 'SubnetId', []) }),
        ConnectivityType: connectivityType,
        AllocationId: elasticIp === null ? undefined : to.attribute(elasticIp, 'AllocationId', ['elasticIp']),
        PrivateIpAddress: privateIpAddress,
        Tags: to.tags(nat),
      },
    }
  },
  read: (from) => {
    const regional = from.text('AvailabilityMode') === 'regional'
    const parent = regional ? from.reference('VpcId', 'VpcId') : from.reference('SubnetId', 'SubnetId')
    if (!parent) return { refused: regional ? refusals.vpc : refusals.subnet }
    return {
      parent,
      props: {
        connectivityType: from.text('ConnectivityType') === 'private' ? 'private' : 'public',
        elasticIp: from.reference('AllocationId', 'AllocationId') ?? null,
        privateIpAddress: from.text('PrivateIpAddress') ?? null,
        tags: { ...from.tags() },
      },
    }
  },
}

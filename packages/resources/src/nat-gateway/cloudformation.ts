import type { ResourceTranslation, ResourceType } from '@vpcanvas/formats'
import { attachmentsAround } from '../cloudformation/gateway-attachment.ts'
import { refusals } from '../cloudformation/refusals.ts'
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
        SubnetId: to.attribute(nat.parent ?? '', 'SubnetId', []),
        ConnectivityType: connectivityType,
        AllocationId: elasticIp === null ? undefined : to.attribute(elasticIp, 'AllocationId', ['elasticIp']),
        PrivateIpAddress: privateIpAddress,
        Tags: to.tags(nat),
      },
    }
  },
  read: (from) => {
    if (from.text('AvailabilityMode') === 'regional') {
      return {
        refused: { en: 'Regional NAT gateways are not modelled.', ko: '리전 NAT 게이트웨이는 모델링하지 않습니다.' },
      }
    }
    const subnet = from.reference('SubnetId', 'SubnetId')
    if (!subnet) return { refused: refusals.subnet }
    return {
      parent: subnet,
      props: {
        connectivityType: from.text('ConnectivityType') === 'private' ? 'private' : 'public',
        elasticIp: from.reference('AllocationId', 'AllocationId') ?? null,
        privateIpAddress: from.text('PrivateIpAddress') ?? null,
        tags: { ...from.tags() },
      },
    }
  },
}

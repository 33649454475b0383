import type { ResourceTranslation, ResourceType } from '@vpcanvas/formats'
import { refusals } from '../cloudformation/refusals.ts'
import type { EgressOnlyInternetGatewayProps } from './schema.ts'

const type: ResourceType = { name: 'AWS::EC2::EgressOnlyInternetGateway', ref: 'Id', attributes: { Id: null } }

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-egressonlyinternetgateway.html */
export const cloudformation: ResourceTranslation<EgressOnlyInternetGatewayProps> = {
  as: 'resource',
  type,
  parts: {},
  write: (gateway, to) => ({
    properties: { VpcId: to.attribute(gateway.parent ?? '', 'VpcId', []), Tags: to.tags(gateway) },
  }),
  read: (from) => {
    const vpc = from.reference('VpcId', 'VpcId')
    return vpc ? { parent: vpc, props: { tags: { ...from.tags() } } } : { refused: refusals.vpc }
  },
}

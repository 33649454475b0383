import type { ResourceTranslation, ResourceType } from '@vpcanvas/formats'
import { attachmentOf } from '../cloudformation/gateway-attachment.ts'
import { refusals } from '../cloudformation/refusals.ts'
import { vpcSchema } from '../vpc/schema.ts'
import type { InternetGatewayProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::EC2::InternetGateway',
  ref: 'InternetGatewayId',
  attributes: { InternetGatewayId: null },
}

const attachment: ResourceType = {
  name: 'AWS::EC2::VPCGatewayAttachment',
  ref: 'Id',
  attributes: { AttachmentType: null },
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-internetgateway.html */
export const cloudformation: ResourceTranslation<InternetGatewayProps> = {
  as: 'resource',
  type,
  parts: {
    [attachment.name]: {
      type: attachment,
      places: true,
      read: (from) => {
        const owner = from.reference('InternetGatewayId', 'InternetGatewayId')
        const parent = from.reference('VpcId', 'VpcId')
        if (!owner) return { refused: refusals.owner }
        return parent ? { owner, parent, path: ['parent'] } : { refused: refusals.vpc }
      },
    },
  },
  write: (gateway, to) => {
    const vpc = to.view.as(vpcSchema, gateway.parent)
    return {
      properties: { Tags: to.tags(gateway) },
      parts: vpc && {
        [attachmentOf(to, gateway.id)]: {
          Type: attachment.name,
          Properties: {
            VpcId: to.attribute(vpc.id, 'VpcId', []),
            InternetGatewayId: to.attribute(gateway.id, 'InternetGatewayId', []),
          },
        },
      },
    }
  },
  read: (from) => ({ parent: null, props: { tags: { ...from.tags() } } }),
}

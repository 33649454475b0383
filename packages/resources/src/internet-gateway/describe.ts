import type { Description } from '@vpcanvas/formats/describe'
import { vpcSchema } from '../vpc/schema.ts'
import type { InternetGatewayProps } from './schema.ts'

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InternetGatewayAttachment.html: `available` is attached. */
export const describe: Description<InternetGatewayProps> = {
  as: 'item',
  key: 'InternetGateways',
  type: 'AWS::EC2::InternetGateway',
  id: 'InternetGatewayId',
  read: (gateway, around) => {
    const vpc = gateway
      .each('Attachments')
      .find((one) => ['available', 'attached'].includes(one.text('State') ?? 'available'))
      ?.text('VpcId')
    return { parent: vpc !== undefined && around.has(vpcSchema.kind, vpc) ? vpc : null, props: { tags: {} } }
  },
}

import type { Description } from '@vpcanvas/formats/describe'
import { absences } from '../describing.ts'
import { vpcSchema } from '../vpc/schema.ts'
import type { EgressOnlyInternetGatewayProps } from './schema.ts'

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EgressOnlyInternetGateway.html */
export const describe: Description<EgressOnlyInternetGatewayProps> = {
  as: 'item',
  key: 'EgressOnlyInternetGateways',
  type: 'AWS::EC2::EgressOnlyInternetGateway',
  id: 'EgressOnlyInternetGatewayId',
  read: (gateway, around) => {
    const vpc = gateway
      .each('Attachments')
      .find((one) => !one.text('State')?.startsWith('detach'))
      ?.text('VpcId')
    if (vpc === undefined || !around.has(vpcSchema.kind, vpc)) return { refused: absences.vpc }
    return { parent: vpc, props: { tags: {} } }
  },
}

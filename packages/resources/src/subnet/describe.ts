import type { Description } from '@vpcanvas/formats/describe'
import { absences } from '../describing.ts'
import { vpcSchema } from '../vpc/schema.ts'
import type { SubnetProps } from './schema.ts'

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subnet.html */
export const describe: Description<SubnetProps> = {
  as: 'item',
  key: 'Subnets',
  type: 'AWS::EC2::Subnet',
  id: 'SubnetId',
  read: (subnet, around) => {
    const vpc = subnet.text('VpcId')
    if (vpc === undefined || !around.has(vpcSchema.kind, vpc)) return { refused: absences.vpc }
    return {
      parent: vpc,
      props: {
        availabilityZone: subnet.text('AvailabilityZone') ?? '',
        cidrBlock: subnet.text('CidrBlock') ?? '',
        mapPublicIpOnLaunch: subnet.flag('MapPublicIpOnLaunch') ?? false,
        tags: {},
      },
    }
  },
}

import type { Description } from '@vpcanvas/formats/describe'
import { instanceSchema } from '../instance/schema.ts'
import type { ElasticIpProps } from './schema.ts'

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Address.html */
export const describe: Description<ElasticIpProps> = {
  as: 'item',
  key: 'Addresses',
  type: 'AWS::EC2::EIP',
  id: 'AllocationId',
  read: (address, around) => {
    const instance = address.text('InstanceId')
    const publicIpAddress = address.text('PublicIp')
    return {
      parent: null,
      props: {
        instance: instance !== undefined && around.has(instanceSchema.kind, instance) ? instance : null,
        tags: {},
      },
      ...(publicIpAddress !== undefined && { observed: { publicIpAddress } }),
    }
  },
}

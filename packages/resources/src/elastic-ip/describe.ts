import type { Description, Surroundings } from '@vpcanvas/formats/describe'
import { instanceSchema } from '../instance/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import type { ElasticIpProps } from './schema.ts'

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Address.html */
export const describe: Description<ElasticIpProps> = {
  as: 'item',
  key: 'Addresses',
  type: 'AWS::EC2::EIP',
  id: 'AllocationId',
  read: (address, around) => {
    const instance = address.text('InstanceId')
    const networkInterface = address.text('NetworkInterfaceId')
    const publicIpAddress = address.text('PublicIp')
    const holder = heldBy(networkInterface, around)
    return {
      parent: null,
      props: {
        instance: holder ?? (instance !== undefined && around.has(instanceSchema.kind, instance) ? instance : null),
        tags: {},
      },
      ...(publicIpAddress !== undefined && { observed: { publicIpAddress } }),
    }
  },
}

/** An interface that is no instance's first, by the address's word or that of the instance. */
function heldBy(id: string | undefined, around: Surroundings): string | null {
  if (id === undefined) return null
  const interfaces = [
    ...around.all('NetworkInterfaces'),
    ...around
      .all('Reservations')
      .flatMap((one) => one.each('Instances').flatMap((each) => each.each('NetworkInterfaces'))),
  ]
  const one = interfaces.find((each) => each.text('NetworkInterfaceId') === id)
  const attachment = one?.inner('Attachment')
  const isAttached = attachment?.integer('DeviceIndex') !== undefined && attachment.integer('DeviceIndex') !== 0
  const isLoose = one?.text('Status') === 'available'
  return one &&
    (isAttached || isLoose) &&
    one.text('InterfaceType') !== 'nat_gateway' &&
    around.has(subnetSchema.kind, one.text('SubnetId'))
    ? id
    : null
}

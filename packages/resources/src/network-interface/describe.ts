import type { Description, Draft, Shown, Surroundings } from '@vpcanvas/formats/describe'
import { ipv6Given, isElasticIp, missingGroups, observedAddresses, observedIpv6, valuesIn } from '../describing.ts'
import { instanceSchema } from '../instance/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import type { NetworkInterfaceProps } from './schema.ts'

/**
 * Interfaces that people made. Those that come with something else, an instance or a load balancer, are not here.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterface.html
 */
export const describe: Description<NetworkInterfaceProps> = {
  as: 'item',
  key: 'NetworkInterfaces',
  type: 'AWS::EC2::NetworkInterface',
  id: 'NetworkInterfaceId',
  read: (one, around) => {
    const attachment = one.inner('Attachment')
    const instance = attachment.text('InstanceId')
    const isOwn = attachment.integer('DeviceIndex') !== 0 && around.has(instanceSchema.kind, instance)
    const isLoose =
      instance === undefined && one.text('Status') === 'available' && one.flag('RequesterManaged') !== true
    return isOwn || isLoose ? interfaceDraft(one, instance ?? null, around) : null
  },
}

/** An interface as it stands in its own list, or in that of an instance. Null where its subnet is not there. */
export function interfaceDraft(
  one: Shown,
  instance: string | null,
  around: Surroundings,
): Draft<NetworkInterfaceProps> | null {
  const subnet = one.text('SubnetId')
  if (subnet === undefined || !around.has(subnetSchema.kind, subnet)) return null
  const groups = valuesIn(one.each('Groups'), 'GroupId')
  const ipv6 = one.each('Ipv6Addresses').length
  const publicIp = one.inner('Association').text('PublicIp')
  const isOwned = isElasticIp(publicIp, around)
  return {
    parent: subnet,
    props: {
      description: one.text('Description') ?? '',
      securityGroups: groups,
      privateIpAddress: one.text('PrivateIpAddress') ?? null,
      secondaryPrivateIpAddresses: one
        .each('PrivateIpAddresses')
        .flatMap((address) => (address.flag('Primary') ? [] : (address.text('PrivateIpAddress') ?? []))),
      ipv6AddressCount: ipv6 === ipv6Given(around, subnet) ? null : ipv6,
      ipv6Addresses: [],
      sourceDestCheck: one.flag('SourceDestCheck') ?? true,
      instance,
      deviceIndex: one.inner('Attachment').integer('DeviceIndex') ?? 1,
      tags: {},
    },
    parts: missingGroups(groups, around),
    observed: {
      ...observedAddresses(one, around),
      ...observedIpv6(one),
      ...(publicIp !== undefined && !isOwned && { publicIpAddress: publicIp }),
    },
  }
}

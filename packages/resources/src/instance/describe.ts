import type { Description } from '@vpcanvas/formats/describe'
import {
  absences,
  ipv6Given,
  isElasticIp,
  missingGroups,
  observedAddresses,
  observedIpv6,
  valuesIn,
} from '../describing.ts'
import { interfaceDraft } from '../network-interface/describe.ts'
import { networkInterfaceSchema } from '../network-interface/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import type { InstanceProps } from './schema.ts'

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Instance.html; terminated ones are listed for an hour more. */
export const describe: Description<InstanceProps> = {
  as: 'item',
  key: 'Reservations',
  inside: 'Instances',
  type: 'AWS::EC2::Instance',
  id: 'InstanceId',
  read: (instance, around) => {
    const state = instance.inner('State').text('Name') ?? 'running'
    if (state === 'terminated' || state === 'shutting-down') return null
    const interfaces = instance.each('NetworkInterfaces')
    const primary = interfaces.find((one) => one.inner('Attachment').integer('DeviceIndex') === 0) ?? interfaces[0]
    const subnet = primary?.text('SubnetId') ?? instance.text('SubnetId')
    if (subnet === undefined || !around.has(subnetSchema.kind, subnet)) return { refused: absences.subnet }
    const association = primary?.inner('Association')
    const publicIp = association?.text('PublicIp') ?? instance.text('PublicIpAddress')
    const isOwned = isElasticIp(publicIp, around)
    const own = primary?.text('NetworkInterfaceId')
    const ipv6 = (primary ?? instance).each('Ipv6Addresses').length
    const groups = valuesIn((primary ?? instance).each(primary ? 'Groups' : 'SecurityGroups'), 'GroupId')
    const others = interfaces
      .filter((one) => one !== primary)
      .map((one) => ({
        one,
        id: one.text('NetworkInterfaceId') ?? `${instance.text('InstanceId') ?? ''}:interface`,
        draft: interfaceDraft(one, instance.text('InstanceId') ?? null, around),
      }))
    return {
      parent: subnet,
      props: {
        instanceType: instance.text('InstanceType') ?? 'm1.small',
        imageId: instance.text('ImageId') ?? '',
        securityGroups: groups,
        associatePublicIpAddress: publicIp !== undefined && !isOwned,
        privateIpAddress: primary?.text('PrivateIpAddress') ?? instance.text('PrivateIpAddress') ?? null,
        ipv6AddressCount: ipv6 === ipv6Given(around, subnet) ? null : ipv6,
        ipv6Addresses: [],
        sourceDestCheck: primary?.flag('SourceDestCheck') ?? instance.flag('SourceDestCheck') ?? true,
        tags: {},
      },
      observed: {
        ...(state !== 'running' && { state }),
        ...(publicIp !== undefined && { publicIpAddress: publicIp }),
        ...observedIpv6(primary ?? instance),
        ...(own !== undefined && { networkInterfaceId: own }),
        ...(primary && observedAddresses(primary, around)),
        ...(others.some(({ draft }) => !draft) && { networkInterfaces: String(interfaces.length) }),
      },
      parts: [
        ...missingGroups(groups, around),
        ...others.map(({ one, id, draft }) =>
          draft
            ? { id, kind: networkInterfaceSchema.kind, draft, raw: one.raw }
            : { id, type: 'AWS::EC2::NetworkInterface', body: one.raw, reason: absences.subnet },
        ),
      ],
    }
  },
}

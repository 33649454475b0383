import type { Description, Surroundings } from '@vpcanvas/formats/describe'
import { absences, ipv6Shown, valuesIn } from '../describing.ts'
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
    const isOwned = around.all('Addresses').some((one) => one.text('PublicIp') === publicIp)
    const own = primary?.text('NetworkInterfaceId')
    const ipv6 = (primary ?? instance).each('Ipv6Addresses').flatMap((one) => one.text('Ipv6Address') ?? [])
    const groups = (primary ?? instance).each(primary ? 'Groups' : 'SecurityGroups')
    return {
      parent: subnet,
      props: {
        instanceType: instance.text('InstanceType') ?? 'm1.small',
        imageId: instance.text('ImageId') ?? '',
        securityGroups: valuesIn(groups, 'GroupId'),
        associatePublicIpAddress: publicIp !== undefined && !isOwned,
        privateIpAddress: primary?.text('PrivateIpAddress') ?? instance.text('PrivateIpAddress') ?? null,
        ipv6AddressCount: ipv6.length === givenBy(around, subnet) ? null : ipv6.length,
        ipv6Addresses: [],
        sourceDestCheck: primary?.flag('SourceDestCheck') ?? instance.flag('SourceDestCheck') ?? true,
        tags: {},
      },
      observed: {
        ...(state !== 'running' && { state }),
        ...(publicIp !== undefined && { publicIpAddress: publicIp }),
        ...Object.fromEntries(ipv6.map((address, n) => [`ipv6Addresses.${n}`, address])),
        ...(own !== undefined && { networkInterfaceId: own }),
        ...(interfaces.length > 1 && { networkInterfaces: String(interfaces.length) }),
      },
      parts: interfaces
        .filter((one) => one !== primary)
        .map((one) => ({
          id: one.text('NetworkInterfaceId') ?? `${instance.text('InstanceId') ?? ''}:interface`,
          type: 'AWS::EC2::NetworkInterface',
          body: one.raw,
          reason: {
            en: 'Only the first network interface is modelled. It is kept as it is.',
            ko: '첫 번째 네트워크 인터페이스만 모델링합니다. 그대로 보관합니다.',
          },
        })),
    }
  },
}

/** How many IPv6 addresses a subnet gives each interface. */
function givenBy(around: Surroundings, id: string): number {
  const subnet = around.all('Subnets').find((one) => one.text('SubnetId') === id)
  return subnet?.flag('AssignIpv6AddressOnCreation') && ipv6Shown(subnet).length > 0 ? 1 : 0
}

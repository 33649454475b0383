import type { ResourceTranslation, ResourceType, TemplateResource, Writing } from '@vpcanvas/formats'
import type { Resource } from '@vpcanvas/model'
import { readIpv6, writtenIpv6 } from '../cloudformation/ipv6-addresses.ts'
import { refusals } from '../cloudformation/refusals.ts'
import type { NetworkInterfaceProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::EC2::NetworkInterface',
  ref: 'Id',
  attributes: {
    Id: null,
    PrimaryPrivateIpAddress: null,
    PrimaryIpv6Address: null,
    PublicIpDnsNameOptions: null,
    SecondaryPrivateIpAddresses: null,
    VpcId: null,
  },
}

const attachment: ResourceType = {
  name: 'AWS::EC2::NetworkInterfaceAttachment',
  ref: 'AttachmentId',
  attributes: { AttachmentId: null },
}

/**
 * What attaches it is a resource of its own there.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkinterface.html
 */
export const cloudformation: ResourceTranslation<NetworkInterfaceProps> = {
  as: 'resource',
  type,
  parts: {
    [attachment.name]: {
      type: attachment,
      read: (from) => {
        const owner = from.reference('NetworkInterfaceId', 'Id')
        if (!owner) return { refused: refusals.owner }
        const instance = from.reference('InstanceId', 'InstanceId')
        if (!instance) return { refused: refusals.target }
        from.flag('DeleteOnTermination')
        const deviceIndex = from.integer('DeviceIndex') ?? 1
        return { owner, path: ['instance'], value: instance, also: [{ path: ['deviceIndex'], value: deviceIndex }] }
      },
    },
  },
  write: (one, to) => {
    const { description, securityGroups, privateIpAddress, secondaryPrivateIpAddresses, sourceDestCheck } = one.props
    if (secondaryPrivateIpAddresses.length > 0 && privateIpAddress === null)
      to.lost(['secondaryPrivateIpAddresses'], UNNAMED)
    const groups = securityGroups
      .map((group) => to.attribute(group, 'GroupId', ['securityGroups', group]))
      .filter((group) => group !== undefined)
    return {
      properties: {
        SubnetId: to.attribute(one.parent ?? '', 'SubnetId', []),
        Description: description === '' ? undefined : description,
        GroupSet: groups.length === 0 ? undefined : groups,
        ...(secondaryPrivateIpAddresses.length > 0 && privateIpAddress !== null
          ? {
              PrivateIpAddresses: [privateIpAddress, ...secondaryPrivateIpAddresses].map((PrivateIpAddress, n) => ({
                PrivateIpAddress,
                Primary: n === 0,
              })),
            }
          : { PrivateIpAddress: privateIpAddress }),
        ...writtenIpv6(one.props, to),
        SourceDestCheck: sourceDestCheck ? undefined : false,
        Tags: to.tags(one),
      },
      parts: attached(one, to),
    }
  },
  read: (from) => {
    const subnet = from.reference('SubnetId', 'SubnetId')
    if (!subnet) return { refused: refusals.subnet }
    const listed = from.each('PrivateIpAddresses').map((one) => ({
      address: one.text('PrivateIpAddress'),
      primary: one.flag('Primary') ?? false,
    }))
    const primary = listed.find((one) => one.primary)?.address
    return {
      parent: subnet,
      props: {
        description: from.text('Description') ?? '',
        securityGroups: [...from.references('GroupSet', 'GroupId')],
        privateIpAddress: primary ?? from.text('PrivateIpAddress') ?? null,
        secondaryPrivateIpAddresses: listed.flatMap(({ address }) =>
          address === undefined || address === primary ? [] : [address],
        ),
        ...readIpv6(from),
        sourceDestCheck: from.flag('SourceDestCheck') ?? true,
        instance: null,
        deviceIndex: 1,
        tags: { ...from.tags() },
      },
    }
  },
}

const UNNAMED = {
  en: 'CloudFormation takes secondary addresses only beside a primary one that is written out.',
  ko: 'CloudFormation에서는 기본 주소를 명시해야 보조 주소를 지정할 수 있습니다.',
}

function attached({ id, props }: Resource<NetworkInterfaceProps>, to: Writing): Record<string, TemplateResource> {
  const { instance, deviceIndex } = props
  const value = instance === null ? undefined : to.attribute(instance, 'InstanceId', ['instance'])
  if (value === undefined) return {}
  return {
    [to.partId(id, ['instance'], 'Attachment')]: {
      Type: attachment.name,
      Properties: {
        NetworkInterfaceId: to.attribute(id, 'Id', []),
        InstanceId: value,
        DeviceIndex: String(deviceIndex),
      },
    },
  }
}

import type { Fields, ResourceTranslation, ResourceType, Source, TemplateValue, Writing } from '@vpcanvas/formats'
import type { Resource } from '@vpcanvas/model'
import { attachmentsAround } from '../cloudformation/gateway-attachment.ts'
import { readIpv6, writtenIpv6 } from '../cloudformation/ipv6-addresses.ts'
import { refusals } from '../cloudformation/refusals.ts'
import { subnetSchema } from '../subnet/schema.ts'
import type { InstanceProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::EC2::Instance',
  ref: 'InstanceId',
  attributes: {
    InstanceId: null,
    AvailabilityZone: null,
    PrivateDnsName: null,
    PrivateIp: null,
    PublicDnsName: null,
    PublicIp: null,
    State: null,
    VpcId: null,
  },
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instance.html */
export const cloudformation: ResourceTranslation<InstanceProps> = {
  as: 'resource',
  type,
  parts: {},
  write: (instance, to) => {
    const { instanceType, imageId, sourceDestCheck } = instance.props
    const isPublic = hasPublicAddress(instance, to)
    return {
      dependsOn: isPublic ? attachmentsAround(to, instance.id) : [],
      properties: {
        InstanceType: instanceType,
        // A public parameter is looked up by EC2 in one spelling and by CloudFormation in another.
        ImageId: imageId.startsWith('resolve:ssm:') ? `{{${imageId}}}` : imageId,
        ...networkOf(instance, to),
        SourceDestCheck: sourceDestCheck ? undefined : false,
        Tags: to.tags(instance),
      },
      outputs: isPublic
        ? [
            {
              suffix: 'PublicIp',
              description: `Public address of ${instance.name}`,
              value: to.attribute(instance.id, 'PublicIp', []),
              rank: 1,
            },
          ]
        : [],
    }
  },
  read: (from) => {
    const interfaces = from.has('NetworkInterfaces') ? from.each('NetworkInterfaces') : []
    const first: Fields = interfaces.find((one) => one.text('DeviceIndex') === '0') ?? interfaces[0] ?? from
    for (const other of interfaces) {
      if (other !== first) {
        other.unsupported('', {
          en: 'Only the first network interface is modelled.',
          ko: '첫 번째 네트워크 인터페이스만 모델링합니다.',
        })
      }
    }
    if (first.has('NetworkInterfaceId')) return { refused: OWN_INTERFACE }
    const subnet = first.reference('SubnetId', 'SubnetId')
    if (!subnet) return { refused: refusals.subnet }
    return { parent: subnet, props: readProps(from, first) }
  },
}

const OWN_INTERFACE = {
  en: 'Its first network interface is a resource of its own, and vpcanvas models only instances that come with theirs.',
  ko: '첫 번째 네트워크 인터페이스가 별도의 리소스입니다. vpcanvas는 기본 인터페이스를 함께 만드는 인스턴스만 모델링합니다.',
}

function networkOf({ parent, props }: Resource<InstanceProps>, to: Writing): { [name: string]: TemplateValue } {
  const subnet = to.attribute(parent ?? '', 'SubnetId', [])
  const groups = props.securityGroups
    .map((group) => to.attribute(group, 'GroupId', ['securityGroups', group]))
    .filter((group) => group !== undefined)
  const groupsOrNone = groups.length === 0 ? undefined : groups
  const ipv6 = writtenIpv6(props, to)
  if (props.associatePublicIpAddress === null) {
    return { SubnetId: subnet, SecurityGroupIds: groupsOrNone, PrivateIpAddress: props.privateIpAddress, ...ipv6 }
  }
  // Only an interface can say whether it has a public address.
  return {
    NetworkInterfaces: [
      {
        DeviceIndex: '0',
        SubnetId: subnet,
        GroupSet: groupsOrNone,
        AssociatePublicIpAddress: props.associatePublicIpAddress,
        PrivateIpAddress: props.privateIpAddress,
        ...ipv6,
        DeleteOnTermination: true,
      },
    ],
  }
}

function hasPublicAddress({ parent, props }: Resource<InstanceProps>, to: Writing): boolean {
  return props.associatePublicIpAddress ?? to.view.as(subnetSchema, parent)?.props.mapPublicIpOnLaunch ?? false
}

function readProps(from: Source, network: Fields): InstanceProps {
  const imageId = from.textOrDynamic('ImageId') ?? ''
  const inside = network !== from
  if (inside) network.flag('DeleteOnTermination')
  return {
    instanceType: from.text('InstanceType') ?? 'm1.small',
    imageId: /^\{\{resolve:ssm:[^{}]+\}\}$/.test(imageId) ? imageId.slice(2, -2) : imageId,
    securityGroups: [...network.references(inside ? 'GroupSet' : 'SecurityGroupIds', 'GroupId')],
    associatePublicIpAddress: inside ? (network.flag('AssociatePublicIpAddress') ?? null) : null,
    privateIpAddress: network.text('PrivateIpAddress') ?? null,
    ...readIpv6(network),
    sourceDestCheck: from.flag('SourceDestCheck') ?? true,
    tags: { ...from.tags() },
  }
}

import type { ResourceTranslation, ResourceType, TemplateResource, Writing } from '@vpcanvas/formats'
import type { Id, Resource } from '@vpcanvas/model'
import { attachmentsAround } from '../cloudformation/gateway-attachment.ts'
import { refusals } from '../cloudformation/refusals.ts'
import { networkInterfaceSchema } from '../network-interface/schema.ts'
import { regionSchema } from '../region/schema.ts'
import type { ElasticIpProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::EC2::EIP',
  ref: 'PublicIp',
  attributes: { PublicIp: null, AllocationId: null },
}

const association: ResourceType = { name: 'AWS::EC2::EIPAssociation', ref: 'Id', attributes: { Id: null } }

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-eip.html */
export const cloudformation: ResourceTranslation<ElasticIpProps> = {
  as: 'resource',
  type,
  parts: {
    [association.name]: {
      type: association,
      read: (from) => {
        const owner = from.has('EIP')
          ? from.reference('EIP', 'PublicIp')
          : from.reference('AllocationId', 'AllocationId')
        if (!owner) return { refused: refusals.owner }
        const value = from.has('NetworkInterfaceId')
          ? from.reference('NetworkInterfaceId', 'Id')
          : from.reference('InstanceId', 'InstanceId')
        return value ? { owner, path: ['instance'], value } : { refused: refusals.target }
      },
    },
  },
  write: (address, to) => {
    const { instance } = address.props
    const isInterface = to.view.as(networkInterfaceSchema, instance) !== undefined
    return {
      dependsOn: attachmentsAround(to, userOf(address, to)),
      placed: to.view.as(regionSchema, address.parent) !== undefined,
      properties: {
        Domain: 'vpc',
        InstanceId: instance === null || isInterface ? undefined : to.attribute(instance, 'InstanceId', ['instance']),
        Tags: to.tags(address),
      },
      ...(isInterface && instance !== null && { parts: mappedTo(address.id, instance, to) }),
      outputs: [
        {
          suffix: 'PublicIp',
          description: `Public address ${address.name}`,
          value: to.attribute(address.id, 'PublicIp', []),
          rank: 1,
        },
      ],
    }
  },
  read: (from) => {
    from.text('Domain')
    return {
      parent: null,
      props: { instance: from.reference('InstanceId', 'InstanceId') ?? null, tags: { ...from.tags() } },
    }
  },
}

/** What the address is for: its instance, the NAT gateway that names it, or what it is drawn in. */
function userOf({ id, parent, props }: Resource<ElasticIpProps>, to: Writing): string | null {
  return props.instance ?? to.view.mentions(id)[0]?.by.id ?? parent
}

/** Only a resource of its own maps an address to an interface. */
function mappedTo(id: Id, networkInterface: Id, to: Writing): Record<string, TemplateResource> {
  const value = to.attribute(networkInterface, 'Id', ['instance'])
  if (value === undefined) return {}
  return {
    [to.partId(id, ['instance'], 'Association')]: {
      Type: association.name,
      Properties: { AllocationId: to.attribute(id, 'AllocationId', []), NetworkInterfaceId: value },
    },
  }
}

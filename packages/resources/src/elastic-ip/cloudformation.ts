import type { ResourceTranslation, ResourceType, Writing } from '@vpcanvas/formats'
import type { Resource } from '@vpcanvas/model'
import { attachmentsAround } from '../cloudformation/gateway-attachment.ts'
import { refusals } from '../cloudformation/refusals.ts'
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
        const value = from.reference('InstanceId', 'InstanceId')
        return value ? { owner, path: ['instance'], value } : { refused: refusals.target }
      },
    },
  },
  write: (address, to) => {
    const { instance } = address.props
    return {
      dependsOn: attachmentsAround(to, userOf(address, to)),
      placed: to.view.as(regionSchema, address.parent) !== undefined,
      properties: {
        Domain: 'vpc',
        InstanceId: instance === null ? undefined : to.attribute(instance, 'InstanceId', ['instance']),
        Tags: to.tags(address),
      },
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

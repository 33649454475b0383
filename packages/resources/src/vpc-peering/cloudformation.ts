import type { ResourceTranslation, ResourceType } from '@vpcanvas/formats'
import { refusals } from '../cloudformation/refusals.ts'
import { regionSchema } from '../region/schema.ts'
import type { VpcPeeringProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::EC2::VPCPeeringConnection',
  ref: 'Id',
  attributes: { Id: null },
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcpeeringconnection.html */
export const cloudformation: ResourceTranslation<VpcPeeringProps> = {
  as: 'resource',
  type,
  parts: {},
  write: (peering, to) => {
    const { requester, accepter } = peering.props
    const [here, there] = [peering.id, accepter].map((id) => to.view.within(regionSchema, id)?.props.region)
    return {
      properties: {
        VpcId: to.attribute(requester, 'VpcId', ['requester']),
        PeerVpcId: to.attribute(accepter, 'VpcId', ['accepter']),
        PeerRegion: there === here ? undefined : there,
        Tags: to.tags(peering),
      },
      outputs: [
        {
          suffix: 'Id',
          description: `Peering connection ${peering.name}`,
          value: to.attribute(peering.id, 'Id', []),
          rank: 2,
        },
      ],
    }
  },
  read: (from) => {
    const requester = from.reference('VpcId', 'VpcId')
    const accepter = from.reference('PeerVpcId', 'VpcId')
    if (!requester || !accepter) return { refused: refusals.vpc }
    return { parent: null, props: { requester, accepter, tags: { ...from.tags() } } }
  },
}

import type { Description } from '@vpcanvas/formats/describe'
import { vpcSchema } from '../vpc/schema.ts'
import type { VpcPeeringProps } from './schema.ts'

/** https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html#vpc-peering-lifecycle */
const GONE: readonly string[] = ['deleted', 'deleting', 'expired', 'failed', 'rejected']

/** Both sides list it, under one id. One that waits for its accepter carries nothing yet. */
export const describe: Description<VpcPeeringProps> = {
  as: 'item',
  key: 'VpcPeeringConnections',
  type: 'AWS::EC2::VPCPeeringConnection',
  id: 'VpcPeeringConnectionId',
  read: (peering, around) => {
    const state = peering.inner('Status').text('Code') ?? 'active'
    if (GONE.includes(state)) return null
    const requester = peering.inner('RequesterVpcInfo').text('VpcId')
    const accepter = peering.inner('AccepterVpcInfo').text('VpcId')
    const isHere = [requester, accepter].every((vpc) => around.has(vpcSchema.kind, vpc))
    if (!isHere || requester === undefined || accepter === undefined)
      return {
        refused: {
          en: 'One of its VPCs is not in the folder. It is kept as it is.',
          ko: 'VPC 한쪽이 폴더에 없습니다. 그대로 보관합니다.',
        },
      }
    return {
      parent: null,
      props: { requester, accepter, tags: {} },
      ...(state !== 'active' && { observed: { state } }),
    }
  },
}

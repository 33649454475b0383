import type { Placement, Resource } from '@vpcanvas/model'
import { peeringOf, rangesMeet } from '../peering.ts'
import { type VpcProps, vpcSchema } from '../vpc/schema.ts'
import { vpcPeeringDefaults, type VpcPeeringProps } from './schema.ts'

export const placement: Placement<VpcPeeringProps> = {
  arrive(view, parent) {
    const vpcs = view.all(vpcSchema)
    const requesters = view.childrenOf(vpcSchema, parent)
    if (requesters.length === 0 || vpcs.length < 2) {
      return {
        refused: {
          en: 'A peering connection joins two VPCs, one of them in this region. Add the VPCs first.',
          ko: '피어링 연결은 두 VPC를 연결하며 하나는 이 리전에 있어야 합니다. 먼저 VPC를 추가하십시오.',
        },
      }
    }
    const pairs = requesters.flatMap((requester) =>
      nearFirst(requester, vpcs).map((accepter) => ({ requester, accepter })),
    )
    const unjoined = pairs.filter(({ requester, accepter }) => !peeringOf(view, requester.id, accepter.id))
    const pair = unjoined.find(({ requester, accepter }) => !rangesMeet(requester, accepter))
    if (!pair) {
      return {
        refused:
          unjoined.length === 0
            ? JOINED
            : {
                en: 'The address ranges of the VPCs overlap; AWS joins only VPCs with separate ranges.',
                ko: 'VPC의 주소 범위가 겹칩니다. AWS는 범위가 겹치지 않는 VPC만 연결합니다.',
              },
      }
    }
    return {
      name: 'peering',
      props: { ...vpcPeeringDefaults, requester: pair.requester.id, accepter: pair.accepter.id },
      decided: {
        en: `${pair.requester.name} ↔ ${pair.accepter.name}, without routes yet`,
        ko: `${pair.requester.name} ↔ ${pair.accepter.name}, 경로는 아직 없음`,
      },
    }
  },
  readdress: (view, { props }) => (peeringOf(view, props.requester, props.accepter) ? { refused: JOINED } : props),
}

const JOINED = {
  en: 'The VPCs are joined already; AWS takes one peering connection for a pair.',
  ko: 'VPC가 이미 연결되어 있습니다. AWS에서는 VPC 한 쌍에 피어링 연결을 하나만 둡니다.',
}

/** The other VPCs, those of the same region first. */
function nearFirst(vpc: Resource<VpcProps>, vpcs: readonly Resource<VpcProps>[]): readonly Resource<VpcProps>[] {
  const isFar = (other: Resource) => (other.parent === vpc.parent ? 0 : 1)
  return vpcs.filter((other) => other.id !== vpc.id).toSorted((a, b) => isFar(a) - isFar(b))
}

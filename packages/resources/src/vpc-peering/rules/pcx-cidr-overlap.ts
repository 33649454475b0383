import { docs } from '@vpcanvas/catalogue'
import { formatBlock, overlaps } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { knownBlocksOf } from '../../blocks.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import type { VpcPeeringProps } from '../schema.ts'

export const pcxCidrOverlap: Rule<VpcPeeringProps> = {
  id: 'pcx-cidr-overlap',
  severity: 'error',
  title: { en: 'Peered VPCs share no addresses', ko: '피어링하는 VPC는 주소가 겹치지 않습니다' },
  why: {
    en: 'AWS takes the request and the peering turns "failed": no block of one may overlap a block of the other, used or not.',
    ko: 'AWS는 요청을 받지만 피어링 상태가 "failed"가 됩니다. 사용 여부와 관계없이 두 VPC의 블록은 하나도 겹치지 않아야 합니다.',
  },
  fix: { en: 'Renumber one of the VPCs.', ko: '한쪽 VPC의 범위를 바꾸십시오.' },
  docs: docs('peering', 'vpc-peering-basics'),
  awsCode: null,
  *check(peering, look) {
    const [a, b] = [look.as(vpcSchema, peering.props.requester), look.as(vpcSchema, peering.props.accepter)]
    if (!a || !b || a.id === b.id) return
    for (const own of knownBlocksOf(a)) {
      const other = knownBlocksOf(b).find((block) => overlaps(own, block))
      if (!other) continue
      yield {
        message: {
          en: `Peering "${peering.name}" fails: ${formatBlock(own)} of VPC "${a.name}" overlaps ${formatBlock(other)} of VPC "${b.name}".`,
          ko: `피어링 "${peering.name}": VPC "${a.name}"의 ${formatBlock(own)} 및 VPC "${b.name}"의 ${formatBlock(other)} 블록이 겹쳐 실패합니다.`,
        },
        path: ['accepter'],
        related: [a.id, b.id],
      }
      return
    }
  },
}

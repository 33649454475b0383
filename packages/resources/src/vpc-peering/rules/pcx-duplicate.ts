import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { peeringOf } from '../../peering.ts'
import { routeTableSchema } from '../../route-table/schema.ts'
import type { VpcPeeringProps } from '../schema.ts'

export const pcxDuplicate: Rule<VpcPeeringProps> = {
  id: 'pcx-duplicate',
  severity: 'error',
  title: { en: 'Two VPCs have one peering', ko: '두 VPC 사이의 피어링은 하나입니다' },
  why: {
    en: 'AWS refuses a second one between the same VPCs, whichever asks.',
    ko: 'AWS는 어느 쪽이 요청하든 같은 VPC 사이의 두 번째 피어링을 거부합니다.',
  },
  fix: { en: 'Use the first one.', ko: '첫 번째 피어링을 사용하십시오.' },
  docs: docs('ec2err'),
  awsCode: 'VpcPeeringConnectionAlreadyExists',
  *check(peering, look) {
    const { requester, accepter } = peering.props
    if (requester === accepter) return
    const first = peeringOf(look, requester, accepter)
    if (!first || first.id === peering.id) return
    const routes = look.mentions(peering.id).filter(({ by }) => by.kind === routeTableSchema.kind)
    yield {
      message: {
        en: `Peering "${peering.name}" joins the same VPCs as "${first.name}".`,
        ko: `피어링 "${peering.name}": "${first.name}" 피어링과 같은 VPC를 연결합니다.`,
      },
      path: ['accepter'],
      related: [first.id],
      fix: {
        title: {
          en: `Use "${first.name}" and delete "${peering.name}"`,
          ko: `"${first.name}" 사용, "${peering.name}" 삭제`,
        },
        edits: [
          ...routes.map(({ by, path }) => ({ op: 'set', id: by.id, path, value: first.id }) as const),
          { op: 'remove', id: peering.id },
        ],
      },
    }
  },
}

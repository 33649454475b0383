import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { removeIt } from '../../fixes.ts'
import { isNamedByKept } from '../../opaque/naming.ts'
import { routeTableSchema } from '../../route-table/schema.ts'
import type { NatGatewayProps } from '../schema.ts'

export const natUnused: Rule<NatGatewayProps> = {
  id: 'nat-unused',
  severity: 'advice',
  title: { en: 'A NAT gateway is somebody’s route', ko: 'NAT 게이트웨이로 가는 경로가 있어야 합니다' },
  why: { en: 'It is billed by the hour even if no route leads to it.', ko: '경로가 없어도 시간당 요금이 부과됩니다.' },
  fix: { en: 'Route a private subnet to it, or delete it.', ko: '프라이빗 서브넷의 경로를 추가하거나 삭제하십시오.' },
  docs: docs('vpcug', 'nat-gateway-pricing'),
  awsCode: null,
  *check(nat, look) {
    if (look.mentions(nat.id).some(({ by }) => by.kind === routeTableSchema.kind)) return
    if (isNamedByKept(look, nat.id)) return
    yield {
      message: {
        en: `No route leads to NAT gateway "${nat.name}", which is billed all the same.`,
        ko: `NAT 게이트웨이 "${nat.name}": 이 게이트웨이로 가는 경로가 없지만 요금은 부과됩니다.`,
      },
      fix: removeIt(nat),
    }
  },
}

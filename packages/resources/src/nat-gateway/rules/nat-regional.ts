import { docs } from '@vpcanvas/catalogue'
import type { Edit } from '@vpcanvas/model'
import type { Rule } from '@vpcanvas/rules'
import { isRegional } from '../mode.ts'
import type { NatGatewayProps } from '../schema.ts'

export const natRegional: Rule<NatGatewayProps> = {
  id: 'nat-regional',
  severity: 'error',
  title: {
    en: 'A regional NAT gateway is public, and AWS manages its addresses',
    ko: '리전 NAT 게이트웨이는 퍼블릭이며 주소는 AWS가 관리합니다',
  },
  why: {
    en: 'It stands in no subnet, so it has no private address; in its automatic mode AWS gives it public ones in each zone. A private NAT gateway is zonal.',
    ko: '서브넷에 있지 않으므로 프라이빗 주소가 없고, 자동 모드에서는 AWS가 가용 영역마다 퍼블릭 주소를 할당합니다. 프라이빗 NAT 게이트웨이는 영역 단위로만 만들 수 있습니다.',
  },
  fix: {
    en: 'Leave type and addresses to AWS, or move it into a subnet.',
    ko: '유형과 주소를 AWS에 맡기거나 서브넷 안으로 옮기십시오.',
  },
  docs: docs('vpcug', 'nat-gateways-regional'),
  awsCode: 'InvalidParameterCombination',
  *check(nat, look) {
    if (!isRegional(look, nat)) return
    const { connectivityType, elasticIp, privateIpAddress } = nat.props
    const set = (prop: string, value: string | null): Edit => ({ op: 'set', id: nat.id, path: [prop], value })
    const edits = [
      ...(connectivityType === 'private' ? [set('connectivityType', 'public')] : []),
      ...(elasticIp === null ? [] : [set('elasticIp', null)]),
      ...(privateIpAddress === null ? [] : [set('privateIpAddress', null)]),
    ]
    const [first] = edits
    if (!first || first.op !== 'set') return
    yield {
      message: {
        en: `Regional NAT gateway "${nat.name}" says what only a zonal one can: that it is private, or which address it has.`,
        ko: `리전 NAT 게이트웨이 "${nat.name}": 프라이빗 유형이나 주소는 영역 단위 게이트웨이에서만 지정할 수 있습니다.`,
      },
      path: first.path,
      fix: { title: { en: 'Leave it to AWS', ko: 'AWS에 맡기기' }, edits },
    }
  },
}

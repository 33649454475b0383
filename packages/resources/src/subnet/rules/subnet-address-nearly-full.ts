import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { addressUse } from '../../addresses-used.ts'
import type { SubnetProps } from '../schema.ts'

const FULL = 0.8

export const subnetAddressNearlyFull: Rule<SubnetProps> = {
  id: 'subnet-address-nearly-full',
  severity: 'warning',
  title: { en: 'A subnet has addresses to spare', ko: '서브넷에는 여유 주소를 둡니다' },
  why: {
    en: 'Scaling, failover and the replacement of nodes take further addresses for a while; without them they fail.',
    ko: '확장, 장애 조치, 노드 교체는 한동안 주소를 더 쓰므로 여유가 없으면 실패합니다.',
  },
  fix: { en: 'Use a wider subnet.', ko: '더 넓은 서브넷을 사용하십시오.' },
  docs: docs('ecug', 'SubnetGroups'),
  awsCode: null,
  *check(subnet, look) {
    const use = addressUse(look, subnet)
    if (!use || use.usable === 0 || use.certain > use.usable || use.expected < FULL * use.usable) return
    yield {
      message: {
        en: `About ${use.expected} of the ${use.usable} usable addresses of subnet "${subnet.name}" are taken.`,
        ko: `서브넷 "${subnet.name}": 사용 가능한 주소 ${use.usable}개 중 약 ${use.expected}개를 사용합니다.`,
      },
      path: ['cidrBlock'],
    }
  },
}

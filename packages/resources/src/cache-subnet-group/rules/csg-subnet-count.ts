import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { CacheSubnetGroupProps } from '../schema.ts'

const LIMIT = 20

export const csgSubnetCount: Rule<CacheSubnetGroupProps> = {
  id: 'csg-subnet-count',
  severity: 'error',
  title: { en: 'A subnet group has at most 20 subnets', ko: '서브넷 그룹의 서브넷은 최대 20개입니다' },
  why: { en: 'That is the quota of an account; it can be raised.', ko: '계정의 할당량이며 늘릴 수 있습니다.' },
  fix: {
    en: 'Take some out: one for each zone is enough.',
    ko: '일부를 제거하십시오. 가용 영역마다 하나면 충분합니다.',
  },
  docs: docs('ecug', 'quota-limits'),
  awsCode: 'CacheSubnetQuotaExceededFault',
  *check(group) {
    const count = new Set(group.props.subnets).size
    if (count <= LIMIT) return
    yield {
      message: {
        en: `Subnet group "${group.name}" has ${count} subnets; the quota is ${LIMIT}.`,
        ko: `서브넷 그룹 "${group.name}": 서브넷이 ${count}개이며 할당량은 ${LIMIT}개입니다.`,
      },
      path: ['subnets'],
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { groupsOf } from '../../security-group/permissions.ts'
import type { ServerlessCacheProps } from '../schema.ts'
import { subnetsOf } from '../subnets.ts'

export const scOneVpc: Rule<ServerlessCacheProps> = {
  id: 'sc-one-vpc',
  severity: 'error',
  title: {
    en: 'A serverless cache’s subnets and security groups are of its VPC',
    ko: '서버리스 캐시의 서브넷과 보안 그룹은 같은 VPC의 것이어야 합니다',
  },
  why: {
    en: 'Its endpoints stand in one VPC, and a security group filters interfaces of its own VPC only.',
    ko: '엔드포인트는 한 VPC에 놓이고, 보안 그룹은 자기 VPC의 네트워크 인터페이스만 필터링합니다.',
  },
  fix: { en: 'Keep what is of the VPC.', ko: '같은 VPC의 것만 남기십시오.' },
  docs: docs('ecapi', 'CreateServerlessCache'),
  awsCode: 'InvalidParameterValue',
  *check(cache, look) {
    const named = [
      ...subnetsOf(look, cache).map((one) => ({ one, prop: 'subnets', en: 'Subnet', ko: '서브넷' })),
      ...groupsOf(look, cache.props.securityGroups).map((one) => ({
        one,
        prop: 'securityGroups',
        en: 'Security group',
        ko: '보안 그룹',
      })),
    ]
    for (const { one, prop, en, ko } of named) {
      if (one.parent === cache.parent) continue
      const path = [prop, one.id]
      yield {
        message: {
          en: `${en} "${one.name}" of serverless cache "${cache.name}" is of another VPC.`,
          ko: `서버리스 캐시 "${cache.name}": ${ko} "${one.name}"의 VPC가 다릅니다.`,
        },
        path,
        related: [one.id],
        fix: {
          title: { en: `Take "${one.name}" away`, ko: `"${one.name}" 제거` },
          edits: [{ op: 'set', id: cache.id, path, value: undefined }],
        },
      }
    }
  },
}

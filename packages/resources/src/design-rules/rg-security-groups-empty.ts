import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { newGroupFor } from '../security-group/new-group.ts'
import { letClientsIn } from './clientRules.ts'
import type { AnyCacheProps } from '../any-cache.ts'

export const rgSecurityGroupsEmpty: Rule<AnyCacheProps> = {
  id: 'rg-security-groups-empty',
  severity: 'warning',
  title: { en: 'A cache has a security group of its own', ko: '캐시에 보안 그룹을 지정합니다' },
  why: {
    en: 'Without one AWS uses the VPC’s default group: only what is in that group too can reach the cache.',
    ko: '지정하지 않으면 AWS는 VPC의 기본 보안 그룹을 사용하므로 같은 그룹에 속한 것만 캐시에 연결할 수 있습니다.',
  },
  fix: { en: 'Assign a group that admits the clients.', ko: '클라이언트를 허용하는 보안 그룹을 지정하십시오.' },
  docs: docs('ecug', 'elasticache-vpc-accessing'),
  awsCode: null,
  *check(cache, look) {
    if (cache.props.securityGroups.length > 0) return
    const fix = newGroupFor(look, cache, letClientsIn(look, cache, []).rules)
    yield {
      message: {
        en: `Cache "${cache.name}" has no security group, so the VPC's default one applies.`,
        ko: `캐시 "${cache.name}": 보안 그룹이 없어 VPC의 기본 보안 그룹이 적용됩니다.`,
      },
      path: ['securityGroups'],
      ...(fix && { fix }),
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isLeftOpen } from '../left-open.ts'
import { groupsOf } from '../security-group/permissions.ts'
import type { AnyCacheProps } from '../any-cache.ts'
import { admitClients } from './clientRules.ts'

export const sgNoInbound: Rule<AnyCacheProps> = {
  id: 'sg-no-inbound',
  severity: 'warning',
  title: { en: 'A cache’s security groups admit somebody', ko: '캐시의 보안 그룹은 누군가를 허용해야 합니다' },
  why: {
    en: 'A group without inbound rules lets nobody start a connection: the cache is there and cannot be reached.',
    ko: '인바운드 규칙이 없으면 아무도 연결을 시작할 수 없으므로 캐시가 있어도 접근할 수 없습니다.',
  },
  fix: { en: 'Add a rule for the clients.', ko: '클라이언트를 허용하는 규칙을 추가하십시오.' },
  docs: docs('ecug', 'elasticache-vpc-accessing'),
  awsCode: null,
  *check(cache, look) {
    const groups = groupsOf(look, cache.props.securityGroups)
    const [first] = groups
    if (!first || groups.some((group) => group.props.ingress.length > 0)) return
    if (isLeftOpen(look, cache.id, 'SecurityGroupIds', 'VpcSecurityGroupIds')) return
    if (groups.some(({ id }) => isLeftOpen(look, id, 'SecurityGroupIngress'))) return
    const fix = admitClients(look, cache, first)
    yield {
      message: {
        en: `Nothing can connect to cache "${cache.name}": its security groups (${groups.map((group) => `"${group.name}"`).join(', ')}) have no inbound rules.`,
        ko: `캐시 "${cache.name}": 보안 그룹(${groups.map((group) => `"${group.name}"`).join(', ')})에 인바운드 규칙이 없어 아무도 연결할 수 없습니다.`,
      },
      path: ['securityGroups'],
      related: groups.map((group) => group.id),
      ...(fix && { fix }),
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { admitsTcp, groupsOf } from '../security-group/permissions.ts'
import { type AnyCacheProps, portsOf } from '../any-cache.ts'
import { admitClients, isPort } from './clientRules.ts'

export const sgCachePortClosed: Rule<AnyCacheProps> = {
  id: 'sg-cache-port-closed',
  severity: 'warning',
  title: { en: 'A cache’s security groups admit its port', ko: '캐시의 보안 그룹은 캐시 포트를 허용해야 합니다' },
  why: {
    en: 'Inbound rules for other ports open nothing that the cache listens on.',
    ko: '다른 포트의 인바운드 규칙은 캐시가 수신하는 포트를 열지 않습니다.',
  },
  fix: { en: 'Add a rule for the cache’s port.', ko: '캐시 포트를 허용하는 규칙을 추가하십시오.' },
  docs: docs('ecug', 'elasticache-vpc-accessing'),
  awsCode: null,
  *check(cache, look) {
    const groups = groupsOf(look, cache.props.securityGroups)
    const [first] = groups
    const rules = groups.flatMap((group) => group.props.ingress)
    const port = portsOf(cache).from
    if (!first || rules.length === 0 || !isPort(port) || rules.some((rule) => admitsTcp(rule, port))) return
    const fix = admitClients(look, cache, first)
    yield {
      message: {
        en: `Nothing can connect to cache "${cache.name}": no inbound rule of its security groups is for its port ${port}.`,
        ko: `캐시 "${cache.name}": 보안 그룹에 포트 ${port}번을 허용하는 인바운드 규칙이 없어 아무도 연결할 수 없습니다.`,
      },
      path: [cache.props['port'] === undefined ? 'securityGroups' : 'port'],
      related: groups.map((group) => group.id),
      ...(fix && { fix }),
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import type { Resource } from '@vpcanvas/model'
import type { Fix, Look, Rule } from '@vpcanvas/rules'
import { unusedItemId } from '../ids.ts'
import { admitsTcp, groupsOf } from '../security-group/permissions.ts'
import type { SecurityGroupProps } from '../security-group/schema.ts'
import { isPort, letClientsIn } from './clientRules.ts'
import type { Cache, CacheProps } from './cacheProps.ts'

export const sgNoInbound: Rule<CacheProps> = {
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

export const sgCachePortClosed: Rule<CacheProps> = {
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
    if (
      !first ||
      rules.length === 0 ||
      !isPort(cache.props.port) ||
      rules.some((rule) => admitsTcp(rule, cache.props.port))
    )
      return
    const fix = admitClients(look, cache, first)
    yield {
      message: {
        en: `Nothing can connect to cache "${cache.name}": no inbound rule of its security groups is for its port ${cache.props.port}.`,
        ko: `캐시 "${cache.name}": 보안 그룹에 포트 ${cache.props.port}번을 허용하는 인바운드 규칙이 없어 아무도 연결할 수 없습니다.`,
      },
      path: ['port'],
      related: groups.map((group) => group.id),
      ...(fix && { fix }),
    }
  },
}

function admitClients(look: Look, cache: Cache, group: Resource<SecurityGroupProps>): Fix | null {
  const { who, rules } = letClientsIn(look, cache, cache.props.securityGroups)
  if (rules.length === 0) return null
  return {
    title: {
      en: `Admit ${who.en} to port ${cache.props.port} in "${group.name}"`,
      ko: `"${group.name}"에서 ${who.ko}의 포트 ${cache.props.port}번 접근 허용`,
    },
    edits: rules.map((rule) => {
      const id = unusedItemId(group.props.ingress, rule.id)
      return { op: 'set', id: group.id, path: ['ingress', id], value: { ...rule, id } }
    }),
  }
}

import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { cacheAt, portsOf } from '../../any-cache.ts'
import { clientGroups } from '../clients.ts'
import { admitsTcp, blockOf, isOpen, permissionsOf, sameness } from '../permissions.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgCacheSourceByCidr: Rule<SecurityGroupProps> = {
  id: 'sg-cache-source-by-cidr',
  severity: 'advice',
  title: { en: 'A cache admits groups, not addresses', ko: '캐시는 주소가 아니라 보안 그룹을 허용합니다' },
  why: {
    en: 'Naming the client’s group admits exactly the clients, wherever they move and however many they become.',
    ko: '클라이언트의 보안 그룹을 지정하면 위치와 수가 바뀌어도 정확히 클라이언트만 허용합니다.',
  },
  fix: { en: 'Name the client’s group as source.', ko: '클라이언트의 보안 그룹을 소스로 지정하십시오.' },
  docs: docs('vpcug', 'security-group-rules'),
  awsCode: null,
  *check(group, look) {
    const ports = look.mentions(group.id).flatMap(({ by }) => {
      const cache = cacheAt(look, by.id)
      return cache ? portsOf(cache).from : []
    })
    if (ports.length === 0) return
    const [client, ...others] = clientGroups(look, group.parent, [group.id])
    if (!client) return
    const taken = new Set(group.props.ingress.map(sameness))
    for (const { direction, rule, path } of permissionsOf(group)) {
      if (
        direction !== 'ingress' ||
        !blockOf(rule) ||
        isOpen(look, group.id, rule) ||
        !ports.some((port) => admitsTcp(rule, port))
      )
        continue
      const peer = { type: 'securityGroup', securityGroup: client.id } as const
      const single = others.length === 0 && !taken.has(sameness({ ...rule, peer }))
      yield {
        message: {
          en: `Security group "${group.name}" admits clients of a cache by address (${rule.peer.type === 'cidr' ? rule.peer.cidr : ''}), though they have groups: "${client.name}".`,
          ko: `보안 그룹 "${group.name}": 캐시 클라이언트를 보안 그룹("${client.name}") 대신 주소(${rule.peer.type === 'cidr' ? rule.peer.cidr : ''})로 허용합니다.`,
        },
        path: [...path, 'peer'],
        related: [client.id],
        ...(single && {
          fix: {
            title: { en: `Admit "${client.name}" instead`, ko: `대신 "${client.name}" 허용` },
            edits: [{ op: 'set', id: group.id, path: [...path, 'peer'], value: peer }],
          },
        }),
      }
    }
  },
}

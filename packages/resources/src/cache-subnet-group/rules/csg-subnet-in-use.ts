import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { subnetSchema } from '../../subnet/schema.ts'
import { type CacheSubnetGroupProps, cacheSubnetGroupSchema } from '../schema.ts'

export const csgSubnetInUse: Rule<CacheSubnetGroupProps> = {
  id: 'csg-subnet-in-use',
  severity: 'warning',
  title: { en: 'A subnet that holds a node stays in its group', ko: '노드가 있는 서브넷은 그룹에서 뺄 수 없습니다' },
  why: {
    en: 'ElastiCache refuses to take a subnet out while a node of a cache stands in it, and moves no node for that.',
    ko: 'ElastiCache는 캐시 노드가 있는 서브넷을 빼는 것을 거부하며 이를 위해 노드를 옮기지 않습니다.',
  },
  fix: { en: 'Keep it until no node stands there.', ko: '노드가 없어질 때까지 그대로 두십시오.' },
  docs: docs('ecapi', 'ModifyCacheSubnetGroup'),
  awsCode: 'SubnetInUse',
  *check(group, look) {
    const before = look.applied?.as(cacheSubnetGroupSchema, group.id)
    if (!before || !look.applied || look.applied.mentions(group.id).length === 0) return
    for (const id of before.props.subnets) {
      const subnet = look.applied.as(subnetSchema, id)
      if (!subnet || group.props.subnets.includes(id)) continue
      yield {
        message: {
          en: `Subnet "${subnet.name}" leaves subnet group "${group.name}", whose caches may have nodes there: then AWS refuses.`,
          ko: `서브넷 그룹 "${group.name}": 제거하는 서브넷 "${subnet.name}"에 캐시 노드가 있으면 AWS가 거부합니다.`,
        },
        path: ['subnets'],
        ...(look.get(id) && {
          related: [id],
          fix: {
            title: { en: `Keep "${subnet.name}"`, ko: `"${subnet.name}" 유지` },
            edits: [{ op: 'set', id: group.id, path: ['subnets', id], value: id }],
          },
        }),
      }
    }
  },
}

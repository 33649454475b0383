import { docs } from '@vpcanvas/catalogue'
import type { Resource } from '@vpcanvas/model'
import { perList, type Rule } from '@vpcanvas/rules'
import { cacheClusterSchema } from '../cache-cluster/schema.ts'
import { cacheSubnetGroupSchema } from '../cache-subnet-group/schema.ts'
import { replicationGroupSchema } from '../replication-group/schema.ts'
import { regionOf } from '../routing.ts'
import { serverlessCacheSchema } from '../serverless-cache/schema.ts'
import type { Questions } from '@vpcanvas/rules'

/** The property that is the physical name, and what AWS answers to one that is taken. */
const names = [
  { schema: cacheSubnetGroupSchema, prop: 'cacheSubnetGroupName', code: 'CacheSubnetGroupAlreadyExists' },
  { schema: replicationGroupSchema, prop: 'replicationGroupId', code: 'ReplicationGroupAlreadyExists' },
  { schema: cacheClusterSchema, prop: 'cacheClusterId', code: 'CacheClusterAlreadyExists' },
  { schema: serverlessCacheSchema, prop: 'serverlessCacheName', code: 'ServerlessCacheAlreadyExistsFault' },
] as const

type Named = (typeof names)[number]

const byName = {
  cacheSubnetGroup: groupedBy('cacheSubnetGroupName'),
  replicationGroup: groupedBy('replicationGroupId'),
  cacheCluster: groupedBy('cacheClusterId'),
  serverlessCache: groupedBy('serverlessCacheName'),
}

function groupedBy(prop: string) {
  return perList((list: readonly Resource[]) => {
    const found = new Map<string, Resource[]>()
    for (const one of list) {
      const name = one.props[prop]
      if (typeof name !== 'string' || name === '') continue
      const known = found.get(name.toLowerCase())
      if (known) known.push(one)
      else found.set(name.toLowerCase(), [one])
    }
    return found
  })
}

function allOf(look: Questions, { schema }: Named): readonly Resource[] {
  return look.all<Resource['props']>(schema as never)
}

export const genPhysicalNameDuplicate: Rule = {
  id: 'gen-physical-name-duplicate',
  severity: 'error',
  title: { en: 'Cache names are unique in an account and Region', ko: '캐시 이름은 계정과 리전 안에서 고유합니다' },
  why: {
    en: 'ElastiCache knows subnet groups, replication groups, clusters and serverless caches by name, in lower case; a second one of a name is refused.',
    ko: 'ElastiCache는 서브넷 그룹, 복제 그룹, 클러스터, 서버리스 캐시를 소문자 이름으로 구별하므로 같은 이름의 두 번째 리소스를 거부합니다.',
  },
  fix: { en: 'Give one of them another name.', ko: '둘 중 하나의 이름을 바꾸십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'ReplicationGroupAlreadyExists',
  *check(resource, look) {
    const named = names.find(({ schema }) => schema.kind === resource.kind)
    const name = named && resource.props[named.prop]
    if (!named || typeof name !== 'string' || name === '') return
    const table = byName[named.schema.kind as keyof typeof byName](allOf(look, named))
    const twins = table.get(name.toLowerCase())
    if (!twins || twins.length < 2) return
    const region = regionOf(look, resource.id)?.id
    const first = twins.find((twin) => regionOf(look, twin.id)?.id === region)
    // Said of all but the first, which can keep its name.
    if (!first || first.id === resource.id) return
    let free = `${name}-2`
    for (let n = 3; table.has(free.toLowerCase()); n++) free = `${name}-${n}`
    yield {
      message: {
        en: `"${resource.name}" and "${first.name}" have the same name in AWS: "${name}".`,
        ko: `"${resource.name}" 및 "${first.name}": AWS에서 쓰는 이름("${name}")이 같습니다.`,
      },
      path: [named.prop],
      awsCode: named.code,
      related: [first.id],
      fix: {
        title: { en: `Use ${free}`, ko: `${free} 사용` },
        edits: [{ op: 'set', id: resource.id, path: [named.prop], value: free }],
      },
    }
  },
}

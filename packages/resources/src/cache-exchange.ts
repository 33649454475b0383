import { newestVersion } from '@vpcanvas/catalogue'
import type { Alternative } from '@vpcanvas/cost'
import { type Edit, type Id, newId, type Props, type Resource, type View } from '@vpcanvas/model'
import { cacheClusterDefaults, cacheClusterSchema } from './cache-cluster/schema.ts'
import { cacheSubnetGroupSchema } from './cache-subnet-group/schema.ts'
import { cacheHome } from './caching.ts'
import { replicationGroupDefaults, replicationGroupSchema } from './replication-group/schema.ts'
import { majorVersionsOf } from './serverless-cache/engines.ts'
import { serverlessCacheDefaults, type ServerlessCacheProps, serverlessCacheSchema } from './serverless-cache/schema.ts'
import { subnetSchema } from './subnet/schema.ts'

type NodeCache = Resource<
  Props & {
    readonly cacheSubnetGroup: Id | null
    readonly securityGroups: readonly Id[]
    readonly tags: Record<string, string>
  }
>

/** The same cache without nodes of its own, in up to three zones of its subnet group; nothing where those are fewer than two. */
export function asServerless(view: View, cache: NodeCache, engine: string): readonly Alternative[] {
  const version = majorVersionsOf(engine).at(-1)
  const byZone = new Map<string, Id>()
  for (const id of view.as(cacheSubnetGroupSchema, cache.props.cacheSubnetGroup)?.props.subnets ?? []) {
    const zone = view.as(subnetSchema, id)?.props.availabilityZone
    if (zone && !byZone.has(zone)) byZone.set(zone, id)
  }
  if (version === undefined || byZone.size < 2) return []
  const props: ServerlessCacheProps = {
    ...serverlessCacheDefaults,
    engine,
    majorEngineVersion: version,
    subnets: [...byZone.values()].slice(0, 3),
    securityGroups: cache.props.securityGroups.slice(0, 5),
    snapshotRetentionLimit: engine === 'memcached' ? 0 : serverlessCacheDefaults.snapshotRetentionLimit,
    tags: cache.props.tags,
  }
  return [
    {
      id: 'serverless',
      title: { en: 'Serverless', ko: '서버리스' },
      trade: {
        en: 'In several zones, and grows with use; the bill grows with it. A new endpoint, always with TLS and in cluster mode, and what the cache holds is lost.',
        ko: '여러 가용 영역에서 사용량에 따라 확장되며 요금도 함께 늘어납니다. 엔드포인트가 바뀌고 항상 TLS와 클러스터 모드를 쓰며 저장된 데이터는 사라집니다.',
      },
      edits: exchanged(view, cache, serverlessCacheSchema.kind, props),
    },
  ]
}

/** The same cache on nodes, of the size that a new one has, in the zones of the VPC. */
export function onNodes(view: View, cache: Resource<ServerlessCacheProps>): readonly Alternative[] {
  const { engine, securityGroups, tags } = cache.props
  const home = cacheHome(view, cache.parent)
  if (home.cacheSubnetGroup === null) return []
  const shared = { cacheSubnetGroup: home.cacheSubnetGroup, securityGroups, tags }
  const [kind, props, nodes] =
    engine === 'memcached'
      ? [
          cacheClusterSchema.kind,
          { ...cacheClusterDefaults, ...shared, transitEncryptionEnabled: true },
          cacheClusterDefaults.cacheNodeType,
        ]
      : [
          replicationGroupSchema.kind,
          {
            ...replicationGroupDefaults,
            ...shared,
            engine,
            engineVersion: newestVersion(engine === 'redis' ? 'redis' : 'valkey'),
            ...(home.zones.length < 2 && { multiAZEnabled: false }),
          },
          replicationGroupDefaults.cacheNodeType,
        ]
  return [
    {
      id: 'nodes',
      title: { en: `Two nodes of ${nodes}`, ko: `${nodes} 노드 2개` },
      trade: {
        en: 'A fixed price and a fixed size: what does not fit is evicted or refused, and you choose when it grows. A new endpoint, and what the cache holds is lost.',
        ko: '요금과 크기가 고정되어 들어가지 않는 데이터는 제거되거나 거부되며 확장 시점은 직접 정합니다. 엔드포인트가 바뀌고 저장된 데이터는 사라집니다.',
      },
      edits: [...home.companions, ...exchanged(view, cache, kind, props)],
    },
  ]
}

function exchanged(view: View, { id, name, parent }: Resource, kind: string, props: Props): readonly Edit[] {
  const fresh = newId(kind, view.resources)
  return [
    { op: 'add', resource: { id: fresh, kind, name, parent, props } },
    { op: 'remove', id },
  ]
}

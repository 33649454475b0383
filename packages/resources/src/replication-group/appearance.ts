import type { Appearance } from '../appearance.ts'
import { nodesIn } from '../node-places.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from './schema.ts'

export const appearance: Appearance<ReplicationGroupProps> = {
  label: replicationGroupSchema.label,
  plural: { en: 'Valkey and Redis OSS caches', ko: 'Valkey 및 Redis OSS 캐시' },
  alsoCalled: ['ElastiCache', 'replication group', '복제 그룹'],
  group: 'caches',
  icon: 'elasticache-valkey',
  shape: 'card',
  size: { width: 224, height: 112 },
  explain: {
    en: 'An ElastiCache replication group: a primary with replicas, or several shards of them.',
    ko: 'ElastiCache 복제 그룹입니다. 프라이머리 노드 하나와 복제본으로 이루어지며 샤드를 여러 개 둘 수 있습니다.',
  },
  docs: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Replication.html',
  summary: ({ props }) => {
    const { engine, engineVersion, numNodeGroups: shards, replicasPerNodeGroup: replicas } = props
    return {
      en: `${engine} ${engineVersion} · ${shards > 1 ? `${shards} × ` : ''}1 + ${replicas} nodes`,
      ko: `${engine} ${engineVersion} · ${shards > 1 ? `샤드 ${shards}개 × ` : ''}노드 1 + ${replicas}개`,
    }
  },
  parts: (cache, view) => {
    const { numNodeGroups: shards, replicasPerNodeGroup: replicas } = cache.props
    const homes = nodesIn(view, cache, shards * (1 + replicas), cache.props.preferredCacheClusterAZs)
    return homes.map((home, index) => {
      const [group, member] = [Math.floor(index / (1 + replicas)) + 1, index % (1 + replicas)]
      return { id: `${group}-${member + 1}`, in: home, role: member === 0 ? 'primary' : 'replica', group }
    })
  },
}

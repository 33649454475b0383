import type { Appearance } from '../appearance.ts'
import { nodesIn } from '../node-places.ts'
import { type CacheClusterProps, cacheClusterSchema } from './schema.ts'

export const appearance: Appearance<CacheClusterProps> = {
  label: cacheClusterSchema.label,
  plural: { en: 'Cache clusters', ko: '캐시 클러스터' },
  alsoCalled: ['Memcached', 'Redis OSS', 'ElastiCache'],
  group: 'caches',
  icon: 'elasticache-memcached',
  shape: 'card',
  size: { width: 208, height: 96 },
  explain: {
    en: 'An ElastiCache cluster of independent Memcached nodes, or a single node of Redis OSS.',
    ko: '서로 독립적인 Memcached 노드로 이루어진 ElastiCache 클러스터이거나 Redis OSS 단일 노드입니다.',
  },
  docs: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.html',
  summary: ({ props }) => {
    const { engine, engineVersion, numCacheNodes: nodes } = props
    return {
      en: `${engine} ${engineVersion} · ${nodes} ${nodes === 1 ? 'node' : 'nodes'}`,
      ko: `${engine} ${engineVersion} · 노드 ${nodes}개`,
    }
  },
  parts: (cache, view) =>
    nodesIn(view, cache, cache.props.numCacheNodes, cache.props.preferredAvailabilityZones).map((home, index) => ({
      id: String(index + 1),
      in: home,
      role: 'node',
      group: 1,
    })),
}

import type { Appearance } from '../appearance.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { type CacheSubnetGroupProps, cacheSubnetGroupSchema } from './schema.ts'

export const appearance: Appearance<CacheSubnetGroupProps> = {
  label: cacheSubnetGroupSchema.label,
  plural: { en: 'Cache subnet groups', ko: '캐시 서브넷 그룹' },
  group: 'caches',
  icon: 'elasticache',
  shape: 'card',
  size: { width: 192, height: 64 },
  explain: {
    en: 'The subnets in which ElastiCache may place the nodes of a cluster, best in two zones or more.',
    ko: 'ElastiCache가 클러스터 노드를 배치할 수 있는 서브넷 목록입니다. 가용 영역 두 개 이상에 걸치는 것이 좋습니다.',
  },
  docs: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html',
  summary: ({ props }, view) => {
    const zones = new Set(
      props.subnets.map((id) => view.as(subnetSchema, id)?.props.availabilityZone).filter((zone) => zone),
    )
    const [subnets, count] = [props.subnets.length, zones.size]
    return {
      en: `${subnets} ${subnets === 1 ? 'subnet' : 'subnets'} · ${count} ${count === 1 ? 'zone' : 'zones'}`,
      ko: `서브넷 ${subnets}개 · 가용 영역 ${count}개`,
    }
  },
}

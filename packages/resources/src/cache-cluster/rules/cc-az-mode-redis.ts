import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isSingle, setting } from '../shape.ts'
import type { CacheClusterProps } from '../schema.ts'

export const ccAzModeRedis: Rule<CacheClusterProps> = {
  id: 'cc-az-mode-redis',
  severity: 'error',
  title: { en: 'Only Memcached spans zones by itself', ko: '스스로 여러 가용 영역에 걸치는 것은 Memcached뿐입니다' },
  why: {
    en: 'AZMode is a setting of Memcached; a node of Redis OSS stands in one zone.',
    ko: 'AZMode는 Memcached의 설정이며 Redis OSS 노드는 가용 영역 하나에 있습니다.',
  },
  fix: { en: 'Use single-az.', ko: 'single-az를 사용하십시오.' },
  docs: docs('ecapi', 'CreateCacheCluster'),
  awsCode: 'InvalidParameterCombination',
  *check(cluster) {
    if (!isSingle(cluster) || cluster.props.azMode !== 'cross-az') return
    yield {
      message: {
        en: `Cluster "${cluster.name}" of Redis OSS is to span zones.`,
        ko: `클러스터 "${cluster.name}": Redis OSS 노드에 cross-az가 지정되어 있습니다.`,
      },
      path: ['azMode'],
      fix: setting(cluster, { en: 'Use single-az', ko: 'single-az 사용' }, { azMode: 'single-az' }),
    }
  },
}

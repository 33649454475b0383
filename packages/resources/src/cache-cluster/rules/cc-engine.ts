import { docs, isEngine, newestVersion } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import type { CacheClusterProps } from '../schema.ts'

export const ccEngine: Rule<CacheClusterProps> = {
  id: 'cc-engine',
  severity: 'error',
  title: { en: 'A cache cluster runs an engine of ElastiCache', ko: '캐시 클러스터는 ElastiCache의 엔진을 실행합니다' },
  why: {
    en: 'The engines are memcached and, for a single node, redis or valkey, in lower case.',
    ko: '엔진은 memcached이며, 노드 하나일 때는 redis나 valkey도 가능합니다. 소문자로 씁니다.',
  },
  fix: { en: 'Use memcached.', ko: 'memcached를 사용하십시오.' },
  docs: docs('ecapi', 'CreateCacheCluster'),
  awsCode: 'InvalidParameterValue',
  *check(cluster) {
    if (isEngine(cluster.props.engine)) return
    yield {
      message: {
        en: `"${cluster.props.engine}" of cluster "${cluster.name}" is no engine of ElastiCache.`,
        ko: `클러스터 "${cluster.name}": "${cluster.props.engine}" 값은 ElastiCache의 엔진이 아닙니다.`,
      },
      path: ['engine'],
      fix: setting(
        cluster,
        { en: 'Use Memcached', ko: 'Memcached 사용' },
        { engine: 'memcached', engineVersion: newestVersion('memcached'), cacheParameterGroupName: null },
      ),
    }
  },
}

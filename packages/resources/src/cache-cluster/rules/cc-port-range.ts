import { docs, engines, isEngine } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import type { CacheClusterProps } from '../schema.ts'

export const ccPortRange: Rule<CacheClusterProps> = {
  id: 'cc-port-range',
  severity: 'error',
  title: { en: 'A cluster listens on a port from 1 to 65535', ko: '클러스터 포트는 1~65535입니다' },
  why: {
    en: 'Others do not exist. The usual one is 11211 for Memcached and 6379 for Redis OSS, and it is fixed at creation.',
    ko: '다른 포트는 존재하지 않습니다. 기본값은 Memcached는 11211, Redis OSS는 6379이며 생성할 때 정해집니다.',
  },
  fix: { en: 'Use the usual one.', ko: '기본 포트를 사용하십시오.' },
  docs: docs('ecapi', 'CreateCacheCluster'),
  awsCode: 'InvalidParameterValue',
  *check(cluster) {
    const { port, engine } = cluster.props
    if (port >= 1 && port <= 65_535) return
    yield {
      message: {
        en: `Cluster "${cluster.name}" cannot listen on port ${port}.`,
        ko: `클러스터 "${cluster.name}": 포트 ${port}번은 사용할 수 없습니다.`,
      },
      path: ['port'],
      fix: useInstead(cluster, ['port'], isEngine(engine) ? engines[engine].port : 11_211),
    }
  },
}

import { docs, engines, newestVersion, requestedVersion } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../fixes.ts'
import { type CacheProps, engineOf } from './cacheProps.ts'

export const rgEngineVersionUnknown: Rule<CacheProps> = {
  id: 'rg-engine-version-unknown',
  severity: 'error',
  title: { en: 'ElastiCache offers the engine version', ko: 'ElastiCache가 제공하는 엔진 버전을 씁니다' },
  why: {
    en: 'A request names a version that DescribeCacheEngineVersions lists: `8.0` or `7.1` for Valkey and newer Redis OSS, with the patch for older ones and Memcached.',
    ko: '요청에는 DescribeCacheEngineVersions에 있는 버전을 씁니다. Valkey와 최신 Redis OSS는 `8.0`, `7.1`처럼, 이전 버전과 Memcached는 패치 번호까지 씁니다.',
  },
  fix: { en: 'Choose a version that is offered.', ko: '제공되는 버전을 선택하십시오.' },
  docs: docs('ecapi', 'DescribeCacheEngineVersions'),
  awsCode: 'InvalidParameterValue',
  *check(cache) {
    const engine = engineOf(cache)
    const { engineVersion } = cache.props
    // Without a version AWS chooses one.
    if (!engine || engineVersion === '' || engines[engine].versions.includes(engineVersion)) return
    const short = requestedVersion(engine, engineVersion.trim())
    const value = engines[engine].versions.includes(short) ? short : newestVersion(engine)
    yield {
      message: {
        en: `${engines[engine].name} has no version "${engineVersion}" that ElastiCache offers (cache "${cache.name}").`,
        ko: `캐시 "${cache.name}": ElastiCache는 ${engines[engine].name} "${engineVersion}" 버전을 제공하지 않습니다.`,
      },
      path: ['engineVersion'],
      fix: useInstead(cache, ['engineVersion'], value),
    }
  },
}

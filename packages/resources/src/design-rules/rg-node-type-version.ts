import { docs, engines, nodeFamilyOf, nodeTypeRuns, suggestedNodeTypes } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../fixes.ts'
import { regionOf } from '../routing.ts'
import { type Cache, type CacheProps, engineOf } from './cacheProps.ts'

type Words = Pick<Rule, 'id' | 'title' | 'why'>

/** Whether the node family runs the engine version: one table, and one rule for each of the two that AWS documents. */
function runs(words: Words, isMemcached: boolean): Rule<CacheProps> {
  return {
    ...words,
    severity: 'error',
    fix: { en: 'Raise the version, or choose another family.', ko: '버전을 올리거나 다른 패밀리를 선택하십시오.' },
    docs: docs('ecug', 'CacheNodes.SupportedTypes'),
    awsCode: 'InvalidParameterCombination',
    *check(cache, look) {
      const engine = engineOf(cache)
      const family = nodeFamilyOf(cache.props.cacheNodeType)
      if (!engine || !family || (engine === 'memcached') !== isMemcached) return
      if (
        !engines[engine].versions.includes(cache.props.engineVersion) ||
        nodeTypeRuns(cache.props.cacheNodeType, engine, cache.props.engineVersion)
      )
        return
      const since = family.since[engine]
      const [value] = suggestedNodeTypes(regionOf(look, cache.id)?.props.region ?? '', {
        engine,
        version: cache.props.engineVersion,
      })
      yield {
        message: messageOf(cache, engines[engine].name, family.name, since),
        path: ['cacheNodeType'],
        ...(value && { fix: useInstead(cache, ['cacheNodeType'], value) }),
      }
    },
  }
}

function messageOf(cache: Cache, engine: string, family: string, since: string | null) {
  const { cacheNodeType, engineVersion } = cache.props
  return since === null
    ? {
        en: `${cacheNodeType} of cache "${cache.name}" does not run ${engine}: the family ${family} never does.`,
        ko: `캐시 "${cache.name}": ${family} 패밀리(${cacheNodeType})에서는 ${engine} 엔진을 실행할 수 없습니다.`,
      }
    : {
        en: `${cacheNodeType} of cache "${cache.name}" runs ${engine} from ${since} on, not ${engineVersion}.`,
        ko: `캐시 "${cache.name}": ${cacheNodeType} 유형은 ${engine} ${since} 버전부터 지원하며 현재 버전은 ${engineVersion}입니다.`,
      }
}

export const rgNodeTypeVersion: Rule<CacheProps> = runs(
  {
    id: 'rg-node-type-version',
    title: { en: 'The node family runs the engine version', ko: '노드 패밀리가 엔진 버전을 지원해야 합니다' },
    why: {
      en: 'Newer families need newer engines: m8g, r8g and c8gn run Valkey only, Graviton needs Redis OSS 5.0.6, m7g and r7g 6.2.',
      ko: '새 패밀리에는 새 엔진이 필요합니다. m8g, r8g, c8gn은 Valkey만 실행하고, Graviton은 Redis OSS 5.0.6부터, m7g와 r7g는 6.2부터 지원합니다.',
    },
  },
  false,
)

export const ccNodeTypeMemcached: Rule<CacheProps> = runs(
  {
    id: 'cc-node-type-memcached',
    title: { en: 'The node family runs the Memcached version', ko: '노드 패밀리가 Memcached 버전을 지원해야 합니다' },
    why: {
      en: 'Graviton families need Memcached 1.5.16, the newest ones 1.6.6, and r6gd does not run it.',
      ko: 'Graviton 패밀리는 Memcached 1.5.16부터, 최신 패밀리는 1.6.6부터 지원하며 r6gd는 지원하지 않습니다.',
    },
  },
  true,
)

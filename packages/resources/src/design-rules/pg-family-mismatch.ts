import { defaultParameterGroupNamed, docs, engines, parameterGroupFamily } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { type CacheProps, engineOf } from './cacheProps.ts'

export const pgFamilyMismatch: Rule<CacheProps> = {
  id: 'pg-family-mismatch',
  severity: 'error',
  title: {
    en: 'The parameter group is of the engine version’s family',
    ko: '파라미터 그룹은 엔진 버전의 패밀리와 맞아야 합니다',
  },
  why: {
    en: 'A parameter group belongs to one family (valkey8, redis7, memcached1.6), and so has to change with a major upgrade.',
    ko: '파라미터 그룹은 한 패밀리(valkey8, redis7, memcached1.6)에 속하므로 메이저 업그레이드와 함께 바꾸어야 합니다.',
  },
  fix: { en: 'Use the default group of the version.', ko: '버전의 기본 파라미터 그룹을 사용하십시오.' },
  docs: docs('ecug', 'ParameterGroups.Engine'),
  awsCode: 'InvalidParameterCombination',
  *check(cache) {
    const engine = engineOf(cache)
    const name = cache.props.cacheParameterGroupName
    const group = name === null ? undefined : defaultParameterGroupNamed(name)
    const family = engine && parameterGroupFamily(engine, cache.props.engineVersion)
    // Of a group of the user's own nothing is known but its name.
    if (!engine || !group || !family || group.family === family) return
    yield {
      message: {
        en: `Parameter group "${name}" of cache "${cache.name}" is not for ${engines[engine].name} ${cache.props.engineVersion}.`,
        ko: `캐시 "${cache.name}": 파라미터 그룹 "${name}" 패밀리가 ${engines[engine].name} ${cache.props.engineVersion} 버전과 맞지 않습니다.`,
      },
      path: ['cacheParameterGroupName'],
      fix: {
        title: { en: 'Use the default of the version', ko: '버전의 기본값 사용' },
        edits: [{ op: 'set', id: cache.id, path: ['cacheParameterGroupName'], value: null }],
      },
    }
  },
}

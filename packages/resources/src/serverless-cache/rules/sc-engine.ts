import { docs, isEngine } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { majorVersionsOf } from '../engines.ts'
import type { ServerlessCacheProps } from '../schema.ts'

export const scEngine: Rule<ServerlessCacheProps> = {
  id: 'sc-engine',
  severity: 'error',
  title: {
    en: 'A serverless cache runs Valkey, Redis OSS or Memcached',
    ko: '서버리스 캐시는 Valkey, Redis OSS 또는 Memcached를 실행합니다',
  },
  why: { en: 'ElastiCache has no other engines.', ko: 'ElastiCache에는 다른 엔진이 없습니다.' },
  fix: { en: 'Use valkey.', ko: 'valkey를 사용하십시오.' },
  docs: docs('ecapi', 'CreateServerlessCache'),
  awsCode: 'InvalidParameterValue',
  *check(cache) {
    if (isEngine(cache.props.engine)) return
    const version = majorVersionsOf('valkey').at(-1) ?? ''
    yield {
      message: {
        en: `"${cache.props.engine}" of serverless cache "${cache.name}" is no engine of ElastiCache.`,
        ko: `서버리스 캐시 "${cache.name}": "${cache.props.engine}" 값은 ElastiCache의 엔진이 아닙니다.`,
      },
      path: ['engine'],
      fix: {
        title: { en: `Use Valkey ${version}`, ko: `Valkey ${version} 사용` },
        edits: [
          { op: 'set', id: cache.id, path: ['engine'], value: 'valkey' },
          { op: 'set', id: cache.id, path: ['majorEngineVersion'], value: version },
        ],
      },
    }
  },
}

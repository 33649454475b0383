import { docs, isEngine } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { majorVersionsOf } from '../engines.ts'
import type { ServerlessCacheProps } from '../schema.ts'

export const scMajorVersion: Rule<ServerlessCacheProps> = {
  id: 'sc-major-version',
  severity: 'error',
  title: {
    en: 'A serverless cache is given a major version that exists',
    ko: '서버리스 캐시에는 있는 메이저 버전을 지정합니다',
  },
  why: {
    en: 'AWS chooses the minor version. There are Valkey 7, 8 and 9, Redis OSS 7, and Memcached 1.6.',
    ko: '마이너 버전은 AWS가 고릅니다. Valkey 7, 8, 9와 Redis OSS 7, Memcached 1.6이 있습니다.',
  },
  fix: { en: 'Use one of them.', ko: '그중 하나를 사용하십시오.' },
  docs: docs('ecapi', 'CreateServerlessCache'),
  awsCode: 'InvalidParameterValue',
  *check(cache) {
    const { engine, majorEngineVersion: version } = cache.props
    const known = majorVersionsOf(engine)
    const newest = known.at(-1)
    if (!isEngine(engine) || newest === undefined || version === '' || known.includes(version)) return
    yield {
      message: {
        en: `"${version}" of serverless cache "${cache.name}" is no major version of ${engine}: ${known.join(', ')}.`,
        ko: `서버리스 캐시 "${cache.name}": "${version}" 값은 ${engine}의 메이저 버전(${known.join(', ')})이 아닙니다.`,
      },
      path: ['majorEngineVersion'],
      fix: useInstead(cache, ['majorEngineVersion'], known.find((one) => version.startsWith(`${one}.`)) ?? newest),
    }
  },
}

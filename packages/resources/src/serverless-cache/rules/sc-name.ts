import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { cleanName, isCacheName } from '../../names.ts'
import type { ServerlessCacheProps } from '../schema.ts'

const LONGEST = 40

export const scName: Rule<ServerlessCacheProps> = {
  id: 'sc-name',
  severity: 'error',
  title: {
    en: 'A serverless cache’s name has 1 to 40 letters, digits and hyphens',
    ko: '서버리스 캐시 이름은 영문자, 숫자, 하이픈 1~40자입니다',
  },
  why: {
    en: 'It starts with a letter, has no trailing or double hyphen, is stored in lower case, and becomes a part of the endpoint’s name.',
    ko: '영문자로 시작하고 하이픈으로 끝나거나 하이픈이 연달아 있지 않아야 합니다. 소문자로 저장되며 엔드포인트 이름의 일부가 됩니다.',
  },
  fix: { en: 'Correct the name, or leave it to vpcanvas.', ko: '이름을 바르게 고치거나 비워 두십시오.' },
  docs: docs('ecapi', 'CreateServerlessCache'),
  awsCode: 'InvalidParameterValue',
  *check(cache) {
    const name = cache.props.serverlessCacheName
    if (name === null || isCacheName(name, LONGEST)) return
    const clean = cleanName(name, LONGEST)
    yield {
      message: {
        en: `"${name}" is no name that ElastiCache takes for serverless cache "${cache.name}".`,
        ko: `서버리스 캐시 "${cache.name}": "${name}" 값은 ElastiCache가 받는 이름이 아닙니다.`,
      },
      path: ['serverlessCacheName'],
      fix: clean
        ? useInstead(cache, ['serverlessCacheName'], clean)
        : {
            title: { en: 'Leave it to vpcanvas', ko: 'vpcanvas가 정하도록 비우기' },
            edits: [{ op: 'set', id: cache.id, path: ['serverlessCacheName'], value: null }],
          },
    }
  },
}

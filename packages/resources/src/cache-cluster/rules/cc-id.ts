import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { cleanName, isCacheName } from '../../names.ts'
import type { CacheClusterProps } from '../schema.ts'

const LONGEST = 50

export const ccId: Rule<CacheClusterProps> = {
  id: 'cc-id',
  severity: 'error',
  title: {
    en: 'A cluster’s id has 1 to 50 letters, digits and hyphens',
    ko: '클러스터 ID는 영문자, 숫자, 하이픈 1~50자입니다',
  },
  why: {
    en: 'It starts with a letter, has no trailing or double hyphen, is stored in lower case, and becomes a part of the endpoint’s name.',
    ko: '영문자로 시작하고 하이픈으로 끝나거나 하이픈이 연달아 있지 않아야 합니다. 소문자로 저장되며 엔드포인트 이름의 일부가 됩니다.',
  },
  fix: { en: 'Correct the id, or leave it to vpcanvas.', ko: 'ID를 바르게 고치거나 비워 두십시오.' },
  docs: docs('ecapi', 'CreateCacheCluster'),
  awsCode: 'InvalidParameterValue',
  *check(cluster) {
    const id = cluster.props.cacheClusterId
    if (id === null || isCacheName(id, LONGEST)) return
    const clean = cleanName(id, LONGEST)
    yield {
      message: {
        en: `"${id}" is no id that ElastiCache takes for cluster "${cluster.name}".`,
        ko: `클러스터 "${cluster.name}": "${id}" 값은 ElastiCache가 받는 ID가 아닙니다.`,
      },
      path: ['cacheClusterId'],
      fix: clean
        ? useInstead(cluster, ['cacheClusterId'], clean)
        : {
            title: { en: 'Leave it to vpcanvas', ko: 'vpcanvas가 정하도록 비우기' },
            edits: [{ op: 'set', id: cluster.id, path: ['cacheClusterId'], value: null }],
          },
    }
  },
}

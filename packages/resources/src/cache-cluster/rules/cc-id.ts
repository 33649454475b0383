import { cacheNameRule, namesEndpoint } from '../../cache-name-rule.ts'
import type { CacheClusterProps } from '../schema.ts'

export const ccId = cacheNameRule<CacheClusterProps>({
  id: 'cc-id',
  title: {
    en: 'A cluster’s id has 1 to 50 letters, digits and hyphens',
    ko: '클러스터 ID는 영문자, 숫자, 하이픈 1~50자입니다',
  },
  why: namesEndpoint,
  prop: 'cacheClusterId',
  longest: 50,
  operation: 'CreateCacheCluster',
  of: { en: 'cluster', ko: '클러스터' },
  called: 'id',
})

import { cacheNameRule, namesEndpoint } from '../../cache-name-rule.ts'
import type { ServerlessCacheProps } from '../schema.ts'

export const scName = cacheNameRule<ServerlessCacheProps>({
  id: 'sc-name',
  title: {
    en: 'A serverless cache’s name has 1 to 40 letters, digits and hyphens',
    ko: '서버리스 캐시 이름은 영문자, 숫자, 하이픈 1~40자입니다',
  },
  why: namesEndpoint,
  prop: 'serverlessCacheName',
  longest: 40,
  operation: 'CreateServerlessCache',
  of: { en: 'serverless cache', ko: '서버리스 캐시' },
  called: 'name',
})

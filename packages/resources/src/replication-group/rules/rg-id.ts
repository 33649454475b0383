import { cacheNameRule, namesEndpoint } from '../../cache-name-rule.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgId = cacheNameRule<ReplicationGroupProps>({
  id: 'rg-id',
  title: {
    en: 'A replication group’s id has 1 to 40 letters, digits and hyphens',
    ko: '복제 그룹 ID는 영문자, 숫자, 하이픈 1~40자입니다',
  },
  why: namesEndpoint,
  prop: 'replicationGroupId',
  longest: 40,
  operation: 'CreateReplicationGroup',
  of: { en: 'cache', ko: '캐시' },
  called: 'id',
})

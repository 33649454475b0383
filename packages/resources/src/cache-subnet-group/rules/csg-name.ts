import { cacheNameRule } from '../../cache-name-rule.ts'
import type { CacheSubnetGroupProps } from '../schema.ts'

export const csgName = cacheNameRule<CacheSubnetGroupProps>({
  id: 'csg-name',
  title: {
    en: 'A subnet group’s name is letters, digits and hyphens',
    ko: '서브넷 그룹 이름에는 영문자, 숫자, 하이픈만 씁니다',
  },
  why: {
    en: 'ElastiCache takes a name of up to 255 characters that starts with a letter and has no trailing or double hyphen; "default" is its own.',
    ko: 'ElastiCache는 영문자로 시작하고 하이픈으로 끝나거나 하이픈이 연달아 있지 않은 255자 이하의 이름을 받습니다. "default"는 예약되어 있습니다.',
  },
  prop: 'cacheSubnetGroupName',
  longest: 255,
  operation: 'CreateCacheSubnetGroup',
  of: { en: 'subnet group', ko: '서브넷 그룹' },
  called: 'name',
  reserved: new Map([['default', 'default-subnets']]),
})

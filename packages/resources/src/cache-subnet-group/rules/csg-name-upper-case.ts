import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import type { CacheSubnetGroupProps } from '../schema.ts'

export const csgNameUpperCase: Rule<CacheSubnetGroupProps> = {
  id: 'csg-name-upper-case',
  severity: 'warning',
  title: { en: 'A subnet group’s name is in lower case', ko: '서브넷 그룹 이름은 소문자로 씁니다' },
  why: {
    en: 'ElastiCache stores it in lower case, and a template with capitals shows a difference for ever.',
    ko: 'ElastiCache는 소문자로 저장하므로 대문자가 있는 템플릿은 계속 차이가 있는 것으로 보입니다.',
  },
  fix: { en: 'Write it in lower case.', ko: '소문자로 쓰십시오.' },
  docs: docs('ecapi', 'CreateCacheSubnetGroup'),
  awsCode: null,
  *check(group) {
    const name = group.props.cacheSubnetGroupName
    if (name === null || name === name.toLowerCase()) return
    yield {
      message: {
        en: `The name "${name}" of subnet group "${group.name}" has capitals, which ElastiCache makes small.`,
        ko: `서브넷 그룹 "${group.name}": 이름 "${name}"의 대문자는 ElastiCache가 소문자로 바꿉니다.`,
      },
      path: ['cacheSubnetGroupName'],
      fix: useInstead(group, ['cacheSubnetGroupName'], name.toLowerCase()),
    }
  },
}

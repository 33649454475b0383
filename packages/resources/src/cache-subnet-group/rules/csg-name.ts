import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { cleanName, isCacheName } from '../../names.ts'
import type { CacheSubnetGroupProps } from '../schema.ts'

const LONGEST = 255

export const csgName: Rule<CacheSubnetGroupProps> = {
  id: 'csg-name',
  severity: 'error',
  title: {
    en: 'A subnet group’s name is letters, digits and hyphens',
    ko: '서브넷 그룹 이름에는 영문자, 숫자, 하이픈만 씁니다',
  },
  why: {
    en: 'ElastiCache takes a name of up to 255 characters that starts with a letter and has no trailing or double hyphen; "default" is its own.',
    ko: 'ElastiCache는 영문자로 시작하고 하이픈으로 끝나거나 하이픈이 연달아 있지 않은 255자 이하의 이름을 받습니다. "default"는 예약되어 있습니다.',
  },
  fix: { en: 'Correct the name, or leave it to vpcanvas.', ko: '이름을 바르게 고치거나 비워 두십시오.' },
  docs: docs('ecapi', 'CreateCacheSubnetGroup'),
  awsCode: 'InvalidParameterValue',
  *check(group) {
    const name = group.props.cacheSubnetGroupName
    if (name === null || (isCacheName(name, LONGEST) && name.toLowerCase() !== 'default')) return
    const clean = name.toLowerCase() === 'default' ? 'default-subnets' : cleanName(name, LONGEST)
    yield {
      message: {
        en: `"${name}" is no name that ElastiCache takes for subnet group "${group.name}".`,
        ko: `서브넷 그룹 "${group.name}": "${name}" 값은 ElastiCache가 받는 이름이 아닙니다.`,
      },
      path: ['cacheSubnetGroupName'],
      fix: clean
        ? useInstead(group, ['cacheSubnetGroupName'], clean)
        : {
            title: { en: 'Leave it to vpcanvas', ko: 'vpcanvas가 정하도록 비우기' },
            edits: [{ op: 'set', id: group.id, path: ['cacheSubnetGroupName'], value: null }],
          },
    }
  },
}

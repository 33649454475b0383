import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { removeIt } from '../../fixes.ts'
import { isNamedByKept } from '../../opaque/naming.ts'
import type { CacheSubnetGroupProps } from '../schema.ts'

export const genUnusedResource: Rule<CacheSubnetGroupProps> = {
  id: 'gen-unused-resource',
  severity: 'advice',
  title: { en: 'A subnet group is used by a cache', ko: '서브넷 그룹은 캐시가 사용해야 합니다' },
  why: {
    en: 'What nobody uses is clutter, and one more thing to understand.',
    ko: '쓰이지 않는 리소스는 이해해야 할 것만 늘립니다.',
  },
  fix: { en: 'Give it to a cache, or delete it.', ko: '캐시에 지정하거나 삭제하십시오.' },
  docs: docs('ecug', 'SubnetGroups'),
  awsCode: null,
  *check(group, look) {
    if (look.mentions(group.id).length > 0 || isNamedByKept(look, group.id)) return
    yield {
      message: {
        en: `No cache uses subnet group "${group.name}".`,
        ko: `서브넷 그룹 "${group.name}": 사용하는 캐시가 없습니다.`,
      },
      fix: removeIt(group),
    }
  },
}

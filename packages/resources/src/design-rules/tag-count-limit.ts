import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isCache } from './caches.ts'
import { tagsOf } from './tags.ts'

const LIMIT = 50

export const tagCountLimit: Rule = {
  id: 'tag-count-limit',
  severity: 'error',
  title: { en: 'A resource carries at most 50 tags', ko: '리소스 하나의 태그는 최대 50개입니다' },
  why: {
    en: 'AWS refuses the 51st tag. Tags whose key begins with aws: do not count.',
    ko: 'AWS는 51번째 태그를 거부합니다. 키가 aws:로 시작하는 태그는 세지 않습니다.',
  },
  fix: { en: 'Drop the surplus tags.', ko: '한도를 넘는 태그를 제거하십시오.' },
  docs: docs('ec2ug', 'Using_Tags'),
  awsCode: 'TagLimitExceeded',
  *check(resource) {
    const keys = Object.keys(tagsOf(resource) ?? {}).filter((key) => !/^aws:/i.test(key))
    if (keys.length <= LIMIT) return
    const surplus = keys.slice(LIMIT)
    yield {
      message: {
        en: `"${resource.name}" has ${keys.length} tags; AWS takes ${LIMIT}.`,
        ko: `"${resource.name}"의 태그: ${keys.length}개. AWS는 ${LIMIT}개까지 받습니다.`,
      },
      path: ['tags'],
      awsCode: isCache(resource) ? 'TagQuotaPerResourceExceeded' : 'TagLimitExceeded',
      fix: {
        title: {
          en: `Remove ${surplus.map((key) => `"${key}"`).join(', ')}`,
          ko: `${surplus.map((key) => `"${key}"`).join(', ')} 제거`,
        },
        edits: surplus.map((key) => ({ op: 'set', id: resource.id, path: ['tags', key], value: undefined })),
      },
    }
  },
}

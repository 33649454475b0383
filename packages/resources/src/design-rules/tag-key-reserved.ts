import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isCache } from './caches.ts'
import { tagsOf } from './tags.ts'

export const tagKeyReserved: Rule = {
  id: 'tag-key-reserved',
  severity: 'error',
  title: { en: 'Tag keys that begin with aws: belong to AWS', ko: 'aws:로 시작하는 태그 키는 AWS의 것입니다' },
  why: {
    en: 'AWS writes such tags itself (CloudFormation does) and refuses them from anybody else, in any letter case.',
    ko: '이런 태그는 CloudFormation처럼 AWS만 쓸 수 있으며, 대소문자와 관계없이 다른 요청은 거부됩니다.',
  },
  fix: { en: 'Rename the key.', ko: '키의 이름을 바꾸십시오.' },
  docs: docs('ec2ug', 'Using_Tags'),
  awsCode: 'InvalidTagKey.Malformed',
  *check(resource) {
    for (const [key, value] of Object.entries(tagsOf(resource) ?? {})) {
      if (!/^aws:/i.test(key)) continue
      const own = key.replace(/^(aws:)+/i, '') || 'tag'
      yield {
        message: {
          en: `"${resource.name}" has the tag "${key}"; keys that begin with aws: are reserved.`,
          ko: `"${resource.name}"의 태그 "${key}": aws:로 시작하는 키는 예약되어 있습니다.`,
        },
        path: ['tags', key],
        awsCode: isCache(resource) ? 'InvalidParameterValue' : 'InvalidTagKey.Malformed',
        fix: {
          title: { en: `Rename to "${own}"`, ko: `"${own}" 키로 변경` },
          edits: [
            { op: 'set', id: resource.id, path: ['tags', key], value: undefined },
            { op: 'set', id: resource.id, path: ['tags', own], value },
          ],
        },
      }
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { lengthOf, tagsOf } from './tags.ts'

const LIMIT = 128

export const tagKeyLength: Rule = {
  id: 'tag-key-length',
  severity: 'error',
  title: { en: 'A tag key has 1 to 128 characters', ko: '태그 키는 1~128자입니다' },
  why: { en: 'AWS refuses empty and longer keys.', ko: 'AWS는 비어 있거나 더 긴 키를 거부합니다.' },
  fix: { en: 'Shorten the key.', ko: '키를 줄이십시오.' },
  docs: docs('ec2ug', 'Using_Tags'),
  awsCode: 'InvalidParameterValue',
  *check(resource) {
    const tags = tagsOf(resource) ?? {}
    for (const [key, value] of Object.entries(tags)) {
      const length = lengthOf(key)
      if (length >= 1 && length <= LIMIT) continue
      const short = [...key].slice(0, LIMIT).join('')
      yield {
        message: {
          en: `A tag key of "${resource.name}" has ${length} characters; AWS takes 1 to ${LIMIT}.`,
          ko: `"${resource.name}"의 태그 키 길이: ${length}자. AWS는 1~${LIMIT}자를 받습니다.`,
        },
        path: ['tags', key],
        fix:
          length === 0
            ? {
                title: { en: 'Remove the tag', ko: '태그 제거' },
                edits: [{ op: 'set', id: resource.id, path: ['tags', key], value: undefined }],
              }
            : {
                title: { en: 'Cut the key', ko: '키 자르기' },
                edits: [
                  { op: 'set', id: resource.id, path: ['tags', key], value: undefined },
                  { op: 'set', id: resource.id, path: ['tags', short], value },
                ],
              },
      }
    }
  },
}

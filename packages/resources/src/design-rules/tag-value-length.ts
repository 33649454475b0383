import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { lengthOf, tagsOf } from './tags.ts'

const LIMIT = 256

export const tagValueLength: Rule = {
  id: 'tag-value-length',
  severity: 'error',
  title: { en: 'A tag value has at most 256 characters', ko: '태그 값은 최대 256자입니다' },
  why: {
    en: 'AWS refuses longer values; empty ones are fine.',
    ko: 'AWS는 더 긴 값을 거부합니다. 빈 값은 괜찮습니다.',
  },
  fix: { en: 'Shorten the value.', ko: '값을 줄이십시오.' },
  docs: docs('ec2ug', 'Using_Tags'),
  awsCode: 'InvalidParameterValue',
  *check(resource) {
    for (const [key, value] of Object.entries(tagsOf(resource) ?? {})) {
      const length = lengthOf(value)
      if (length <= LIMIT) continue
      yield {
        message: {
          en: `The value of tag "${key}" of "${resource.name}" has ${length} characters; AWS takes ${LIMIT}.`,
          ko: `"${resource.name}"의 태그 "${key}" 값 길이: ${length}자. AWS는 ${LIMIT}자까지 받습니다.`,
        },
        path: ['tags', key],
        fix: {
          title: { en: 'Cut the value', ko: '값 자르기' },
          edits: [{ op: 'set', id: resource.id, path: ['tags', key], value: [...value].slice(0, LIMIT).join('') }],
        },
      }
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { tagsOf } from './tags.ts'

const PORTABLE = /^[\p{L}\p{N}\p{Z}+\-=._:/@]*$/u
const OTHER = /[^\p{L}\p{N}\p{Z}+\-=._:/@]/gu

export const tagPortableCharacters: Rule = {
  id: 'tag-portable-characters',
  severity: 'advice',
  title: {
    en: 'Tags use characters that every AWS service takes',
    ko: '태그에는 모든 AWS 서비스가 받는 문자를 씁니다',
  },
  why: {
    en: 'Only letters, digits, spaces and + - = . _ : / @ are accepted everywhere; others fail when a tag is copied to another service.',
    ko: '문자, 숫자, 공백, + - = . _ : / @ 만 모든 서비스에서 허용됩니다. 다른 문자는 태그가 다른 서비스로 복사될 때 거부될 수 있습니다.',
  },
  fix: { en: 'Replace other characters with -.', ko: '다른 문자를 - 기호로 바꾸십시오.' },
  docs: docs('ec2ug', 'Using_Tags'),
  awsCode: null,
  *check(resource) {
    const tags = tagsOf(resource) ?? {}
    for (const [key, value] of Object.entries(tags)) {
      if (PORTABLE.test(key) && PORTABLE.test(value)) continue
      const [newKey, newValue] = [key.replace(OTHER, '-'), value.replace(OTHER, '-')]
      yield {
        message: {
          en: `The tag "${key}" of "${resource.name}" has characters that not every AWS service takes.`,
          ko: `"${resource.name}"의 태그 "${key}": 일부 AWS 서비스가 받지 않는 문자가 있습니다.`,
        },
        path: ['tags', key],
        ...((newKey === key || !Object.hasOwn(tags, newKey)) && {
          fix: {
            title: { en: `Write "${newKey}": "${newValue}"`, ko: `"${newKey}": "${newValue}" 사용` },
            edits: [
              ...(newKey === key
                ? []
                : [{ op: 'set', id: resource.id, path: ['tags', key], value: undefined } as const]),
              { op: 'set', id: resource.id, path: ['tags', newKey], value: newValue } as const,
            ],
          },
        }),
      }
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { labelOf } from '@vpcanvas/model'
import { isCache } from './caches.ts'
import { tagsOf } from './tags.ts'

export const tagNameMissing: Rule = {
  id: 'tag-name-missing',
  severity: 'advice',
  title: { en: 'A network resource has a name', ko: '네트워크 리소스에는 이름을 붙입니다' },
  why: {
    en: 'Network resources have no name field in AWS: the Name tag, which is the name in the design, is all that tells them apart from an id.',
    ko: 'AWS의 네트워크 리소스에는 이름 필드가 없습니다. 디자인의 이름인 Name 태그가 없으면 ID로만 구별해야 합니다.',
  },
  fix: { en: 'Give it a name.', ko: '이름을 지정하십시오.' },
  docs: docs('ec2ug', 'Using_Tags'),
  awsCode: null,
  *check(resource, look) {
    const tags = tagsOf(resource)
    if (!tags || isCache(resource) || resource.name.trim() !== '' || tags['Name']) return
    const label = labelOf(look.schemas, resource.kind)
    yield {
      message: {
        en: `The ${label.en} "${resource.id}" has no name.`,
        ko: `"${resource.id}" 리소스(${label.ko}): 이름이 없습니다.`,
      },
      fix: {
        title: { en: `Name it "${resource.id}"`, ko: `"${resource.id}" 이름 사용` },
        edits: [{ op: 'rename', id: resource.id, name: resource.id }],
      },
    }
  },
}

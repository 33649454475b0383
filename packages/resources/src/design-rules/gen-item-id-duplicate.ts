import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { unusedItemId } from '../ids.ts'

interface Item {
  readonly id: string
}

export const genItemIdDuplicate: Rule = {
  id: 'gen-item-id-duplicate',
  severity: 'error',
  title: { en: 'The items of a list can be told apart', ko: '목록의 항목은 서로 구별되어야 합니다' },
  why: {
    en: 'vpcanvas names routes, entries and rules by their ids; with an id used twice, an edit of one would change the other.',
    ko: 'vpcanvas는 경로, 항목, 규칙을 ID로 구별합니다. 같은 ID가 두 번 있으면 한쪽을 수정할 때 다른 쪽이 바뀔 수 있습니다.',
  },
  fix: { en: 'Give one of them another id.', ko: '한쪽에 다른 ID를 지정하십시오.' },
  docs: docs('ec2err'),
  awsCode: null,
  *check(resource) {
    for (const [prop, value] of Object.entries(resource.props)) {
      if (!Array.isArray(value)) continue
      const items = value.filter(
        (item): item is Item => typeof item === 'object' && item !== null && typeof item.id === 'string',
      )
      const seen = new Set<string>()
      for (const [index, item] of items.entries()) {
        if (!seen.has(item.id)) {
          seen.add(item.id)
          continue
        }
        const id = unusedItemId(items, item.id)
        yield {
          message: {
            en: `"${resource.name}": two items of ${prop} have the id "${item.id}".`,
            ko: `"${resource.name}": ${prop} 목록의 두 항목에 같은 ID "${item.id}" 값이 있습니다.`,
          },
          path: [prop],
          fix: {
            title: { en: `Name the second "${id}"`, ko: `두 번째 항목의 ID로 "${id}" 사용` },
            edits: [{ op: 'set', id: resource.id, path: [prop, index, 'id'], value: id }],
          },
        }
      }
    }
  },
}

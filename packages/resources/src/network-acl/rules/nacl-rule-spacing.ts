import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { inTurn } from '../../filtering.ts'
import { changed, directionOf, LAST_NUMBER } from '../entries.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclRuleSpacing: Rule<NetworkAclProps> = {
  id: 'nacl-rule-spacing',
  severity: 'advice',
  title: { en: 'Rule numbers leave gaps', ko: '규칙 번호 사이를 비워 둡니다' },
  why: {
    en: 'A number cannot be edited in place: with no gap, inserting an entry means making those after it anew.',
    ko: '번호는 바로 수정할 수 없습니다. 빈 번호가 없으면 항목을 끼워 넣을 때 뒤의 항목을 새로 만들어야 합니다.',
  },
  fix: { en: 'Number in hundreds.', ko: '100 단위로 번호를 매기십시오.' },
  docs: docs('vpcug', 'nacl-rules'),
  awsCode: null,
  *check(acl) {
    for (const direction of ['ingress', 'egress'] as const) {
      const entries = inTurn(acl, direction)
      const tight = entries.find(
        (entry, index) => entry.ruleNumber - (entries[index - 1]?.ruleNumber ?? -Infinity) === 1,
      )
      if (!tight || entries.length * 100 > LAST_NUMBER) continue
      const words = directionOf(direction)
      yield {
        message: {
          en: `Network ACL "${acl.name}": there is no room for another ${words.en} entry before ${tight.ruleNumber}.`,
          ko: `네트워크 ACL "${acl.name}": ${words.ko} 항목 ${tight.ruleNumber} 앞에 다른 항목을 넣을 자리가 없습니다.`,
        },
        path: ['entries', tight.id, 'ruleNumber'],
        fix: {
          title: { en: 'Renumber in hundreds', ko: '100 단위로 다시 매기기' },
          edits: entries.flatMap((entry, index) =>
            entry.ruleNumber === (index + 1) * 100 ? [] : changed(acl, entry, { ruleNumber: (index + 1) * 100 }),
          ),
        },
      }
    }
  },
}

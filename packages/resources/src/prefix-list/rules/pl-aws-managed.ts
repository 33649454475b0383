import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isAwsManaged, isPrefixListId } from '../../prefix-lists.ts'
import type { PrefixListProps } from '../schema.ts'

export const plAwsManaged: Rule<PrefixListProps> = {
  id: 'pl-aws-managed',
  severity: 'error',
  title: {
    en: 'Lists named com.amazonaws... are AWS’s own',
    ko: '이름이 com.amazonaws로 시작하는 목록은 AWS가 관리합니다',
  },
  why: {
    en: 'AWS refuses to make, change or delete such a list for anybody.',
    ko: 'AWS는 이런 목록의 생성, 변경, 삭제 요청을 거부합니다.',
  },
  fix: {
    en: 'Give the list another name, or name AWS’s list by its id (pl-...) where you need it.',
    ko: '목록 이름을 바꾸거나, 필요한 곳에서 AWS 목록의 ID(pl-...)를 지정하십시오.',
  },
  docs: docs('vpcug', 'working-with-aws-managed-prefix-lists'),
  awsCode: 'InvalidParameterValue',
  *check(list) {
    if (!isAwsManaged(list) || isPrefixListId(list.id)) return
    const name = list.name.replace(/^com\.(amazonaws|amazon|aws)\./, '') || 'prefix-list'
    yield {
      message: {
        en: `"${list.name}" is a name that only AWS gives.`,
        ko: `"${list.name}" 이름은 AWS만 사용할 수 있습니다.`,
      },
      fix: {
        title: { en: `Call it "${name}"`, ko: `이름 변경: "${name}"` },
        edits: [{ op: 'rename', id: list.id, name }],
      },
    }
  },
}

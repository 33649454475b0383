import { docs } from '@vpcanvas/catalogue'
import type { Resource } from '@vpcanvas/model'
import { perList, type Rule } from '@vpcanvas/rules'
import { chosenNameOf } from '../permissions.ts'
import { type SecurityGroupProps, securityGroupSchema } from '../schema.ts'

const byName = perList((groups: readonly Resource<SecurityGroupProps>[]) => {
  const found = new Map<string, Resource<SecurityGroupProps>>()
  for (const group of groups) {
    const name = nameOf(group)
    if (!found.has(name)) found.set(name, group)
  }
  return found
})

function nameOf(group: Resource<SecurityGroupProps>): string {
  return chosenNameOf(group)?.trim().toLowerCase() ?? ''
}

export const sgNameDuplicate: Rule<SecurityGroupProps> = {
  id: 'sg-name-duplicate',
  severity: 'error',
  title: { en: 'Group names are unique in a VPC', ko: '보안 그룹 이름은 VPC 안에서 고유합니다' },
  why: {
    en: 'AWS refuses a second group of a name in one VPC, without regard to case.',
    ko: 'AWS는 한 VPC에서 대소문자만 다른 경우를 포함해 같은 이름의 두 번째 그룹을 거부합니다.',
  },
  fix: { en: 'Rename one of them.', ko: '둘 중 하나의 이름을 바꾸십시오.' },
  docs: docs('ec2err'),
  awsCode: 'InvalidGroup.Duplicate',
  *check(group, look) {
    if (nameOf(group) === '') return
    const names = byName(look.childrenOf(securityGroupSchema, group.parent))
    const first = names.get(nameOf(group))
    if (!first || first.id === group.id) return
    const stem = group.name.trim().slice(0, 240)
    let name = `${stem}-2`
    for (let n = 3; names.has(name.toLowerCase()); n++) name = `${stem}-${n}`
    yield {
      message: {
        en: `Another security group of the VPC is named "${group.name}" too.`,
        ko: `보안 그룹 "${group.name}": 같은 VPC에 이름이 같은 보안 그룹이 있습니다.`,
      },
      related: [first.id],
      fix: {
        title: { en: `Name it "${name}"`, ko: `"${name}" 이름 사용` },
        edits: [{ op: 'rename', id: group.id, name }],
      },
    }
  },
}

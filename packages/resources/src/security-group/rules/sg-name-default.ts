import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { chosenNameOf } from '../permissions.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgNameDefault: Rule<SecurityGroupProps> = {
  id: 'sg-name-default',
  severity: 'error',
  title: { en: 'The name default is taken', ko: 'default라는 이름은 이미 쓰입니다' },
  why: {
    en: 'Every VPC has a group of that name from the start; AWS makes no second one.',
    ko: '모든 VPC에는 처음부터 이 이름의 그룹이 있으며 AWS는 같은 이름을 하나 더 만들지 않습니다.',
  },
  fix: { en: 'Rename it.', ko: '이름을 바꾸십시오.' },
  docs: docs('ec2err'),
  awsCode: 'InvalidGroup.Reserved',
  *check(group) {
    const cameWithVpc = group.observed?.['origin'] === 'vpc'
    if (cameWithVpc || chosenNameOf(group)?.trim().toLowerCase() !== 'default') return
    yield {
      message: {
        en: `A security group cannot be named "${group.name}": AWS keeps that name.`,
        ko: `보안 그룹 "${group.name}": AWS가 예약한 이름입니다.`,
      },
      fix: {
        title: { en: 'Name it "default-rules"', ko: '"default-rules" 이름 사용' },
        edits: [{ op: 'rename', id: group.id, name: 'default-rules' }],
      },
    }
  },
}

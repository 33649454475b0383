import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { removeIt } from '../../fixes.ts'
import { isNamedByKept } from '../../opaque/naming.ts'
import { type SecurityGroupProps, securityGroupSchema } from '../schema.ts'

export const sgUnused: Rule<SecurityGroupProps> = {
  id: 'sg-unused',
  severity: 'advice',
  title: { en: 'A security group guards something', ko: '보안 그룹은 무언가에 연결되어야 쓰입니다' },
  why: {
    en: 'A group on no instance and no cache filters nothing (Security Hub EC2.22).',
    ko: '인스턴스나 캐시에 연결되지 않은 그룹은 아무것도 필터링하지 않습니다(Security Hub EC2.22).',
  },
  fix: { en: 'Attach it, or delete it.', ko: '연결하거나 삭제하십시오.' },
  docs: docs('sechub', 'ec2-controls'),
  awsCode: null,
  *check(group, look) {
    if (look.mentions(group.id).some(({ by }) => by.kind !== securityGroupSchema.kind)) return
    if (isNamedByKept(look, group.id)) return
    yield {
      message: {
        en: `Nothing uses security group "${group.name}".`,
        ko: `보안 그룹 "${group.name}": 아무것도 사용하지 않습니다.`,
      },
      fix: removeIt(group),
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { peeringOf } from '../../peering.ts'
import { regionOf } from '../../routing.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import { nameOf, permissionsOf } from '../permissions.ts'
import { type SecurityGroupProps, securityGroupSchema } from '../schema.ts'

export const sgReferenceScope: Rule<SecurityGroupProps> = {
  id: 'sg-reference-scope',
  severity: 'error',
  title: {
    en: 'A rule names groups of its own VPC or of a peer',
    ko: '규칙은 같은 VPC나 피어 VPC의 보안 그룹만 참조합니다',
  },
  why: {
    en: 'A group of another VPC is known only over an active peering in the same Region.',
    ko: '다른 VPC의 보안 그룹은 같은 리전의 활성 피어링이 있을 때만 참조할 수 있습니다.',
  },
  fix: { en: 'Add the peering, or name a block.', ko: '피어링을 추가하거나 CIDR 블록을 지정하십시오.' },
  docs: docs('peering', 'vpc-peering-security-groups'),
  awsCode: 'InvalidGroup.NotFound',
  *check(group, look) {
    for (const permission of permissionsOf(group)) {
      const { peer } = permission.rule
      const other = peer.type === 'securityGroup' ? look.as(securityGroupSchema, peer.securityGroup) : undefined
      if (!other || other.parent === group.parent || regionOf(look, other.id)?.id !== regionOf(look, group.id)?.id)
        continue
      if (group.parent !== null && other.parent !== null && peeringOf(look, group.parent, other.parent)) continue
      const vpc = look.as(vpcSchema, other.parent)
      yield {
        message: {
          en: `Security group "${group.name}": ${nameOf(look, permission).en} names a group of VPC "${vpc?.name ?? other.parent}", to which there is no peering.`,
          ko: `보안 그룹 "${group.name}": ${nameOf(look, permission).ko}에서 피어링이 없는 VPC "${vpc?.name ?? other.parent}"의 보안 그룹을 참조합니다.`,
        },
        path: [...permission.path, 'peer'],
        related: [other.id],
        fix: {
          title: { en: 'Delete the rule', ko: '규칙 삭제' },
          edits: [{ op: 'set', id: group.id, path: permission.path, value: undefined }],
        },
      }
    }
  },
}

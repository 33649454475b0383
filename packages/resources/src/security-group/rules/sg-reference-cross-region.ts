import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { ipv4Meant } from '../../blocks.ts'
import { regionOf } from '../../routing.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import { nameOf, permissionsOf } from '../permissions.ts'
import { type SecurityGroupProps, securityGroupSchema } from '../schema.ts'

export const sgReferenceCrossRegion: Rule<SecurityGroupProps> = {
  id: 'sg-reference-cross-region',
  severity: 'error',
  title: { en: 'A group of another Region cannot be named', ko: '다른 리전의 보안 그룹은 참조할 수 없습니다' },
  why: {
    en: 'Groups are known in their own Region only, even over an active peering between Regions.',
    ko: '보안 그룹은 자기 리전에서만 통용되며 리전 간 피어링이 활성이어도 마찬가지입니다.',
  },
  fix: { en: 'Name the block of the other VPC.', ko: '상대 VPC의 CIDR 블록을 지정하십시오.' },
  docs: docs('peering', 'vpc-peering-security-groups'),
  awsCode: 'InvalidGroup.NotFound',
  *check(group, look) {
    const own = regionOf(look, group.id)
    for (const permission of permissionsOf(group)) {
      const { peer } = permission.rule
      const other = peer.type === 'securityGroup' ? look.as(securityGroupSchema, peer.securityGroup) : undefined
      const region = other && regionOf(look, other.id)
      if (!other || !region || !own || region.id === own.id) continue
      const cidr = look.as(vpcSchema, other.parent)?.props.cidrBlock
      const path = [...permission.path, 'peer']
      yield {
        message: {
          en: `Security group "${group.name}": ${nameOf(look, permission).en} names a group of ${region.props.region}, which ${own.props.region} does not know.`,
          ko: `보안 그룹 "${group.name}": ${nameOf(look, permission).ko}의 보안 그룹은 ${region.props.region} 리전에 있어 ${own.props.region} 리전에서 참조할 수 없습니다.`,
        },
        path,
        related: [other.id],
        ...(cidr &&
          ipv4Meant(cidr) && {
            fix: {
              title: { en: `Use ${cidr}`, ko: `${cidr} 사용` },
              edits: [{ op: 'set', id: group.id, path, value: { type: 'cidr', cidr } }],
            },
          }),
      }
    }
  },
}

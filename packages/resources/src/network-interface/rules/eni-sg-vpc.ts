import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { vpcOf } from '../../routing.ts'
import { groupsOf } from '../../security-group/permissions.ts'
import type { NetworkInterfaceProps } from '../schema.ts'

export const eniSgVpc: Rule<NetworkInterfaceProps> = {
  id: 'eni-sg-vpc',
  severity: 'error',
  title: { en: 'An interface’s groups are of its VPC', ko: '인터페이스의 보안 그룹은 같은 VPC의 것이어야 합니다' },
  why: {
    en: 'A group filters interfaces of its own VPC only.',
    ko: '보안 그룹은 자기 VPC의 네트워크 인터페이스만 필터링합니다.',
  },
  fix: { en: 'Choose groups of the VPC.', ko: '같은 VPC의 보안 그룹을 선택하십시오.' },
  docs: docs('ec2err'),
  awsCode: 'InvalidGroup.NotFound',
  *check(one, look) {
    const vpc = vpcOf(look, one.id)
    for (const group of groupsOf(look, one.props.securityGroups)) {
      if (!vpc || group.parent === vpc.id) continue
      const path = ['securityGroups', group.id]
      yield {
        message: {
          en: `Interface "${one.name}" has security group "${group.name}", which is of another VPC.`,
          ko: `인터페이스 "${one.name}": 보안 그룹 "${group.name}"의 VPC가 다릅니다.`,
        },
        path,
        related: [group.id],
        fix: {
          title: { en: `Take "${group.name}" away`, ko: `"${group.name}" 제거` },
          edits: [{ op: 'set', id: one.id, path, value: undefined }],
        },
      }
    }
  },
}

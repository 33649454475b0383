import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { newGroupFor } from '../../security-group/new-group.ts'
import type { InstanceProps } from '../schema.ts'

export const instanceDefaultSg: Rule<InstanceProps> = {
  id: 'instance-default-sg',
  severity: 'warning',
  title: { en: 'An instance has a security group of its own', ko: '인스턴스에 보안 그룹을 지정합니다' },
  why: {
    en: 'Without one AWS puts it into the VPC’s default group, together with everything else that nobody thought about.',
    ko: '지정하지 않으면 AWS가 VPC의 기본 보안 그룹에 넣으므로 설정하지 않은 다른 모든 것과 같은 그룹에 속하게 됩니다.',
  },
  fix: { en: 'Assign a group.', ko: '보안 그룹을 지정하십시오.' },
  docs: docs('ec2api', 'RunInstances'),
  awsCode: null,
  *check(instance, look) {
    if (instance.props.securityGroups.length > 0) return
    const fix = newGroupFor(look, instance, [])
    yield {
      message: {
        en: `Instance "${instance.name}" has no security group, so the VPC's default one applies.`,
        ko: `인스턴스 "${instance.name}": 보안 그룹이 없어 VPC의 기본 보안 그룹이 적용됩니다.`,
      },
      path: ['securityGroups'],
      ...(fix && { fix }),
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { InstanceProps } from '../schema.ts'

const LIMIT = 5

export const instanceSgCount: Rule<InstanceProps> = {
  id: 'instance-sg-count',
  severity: 'error',
  title: { en: 'An interface has at most 5 security groups', ko: '네트워크 인터페이스의 보안 그룹은 최대 5개입니다' },
  why: {
    en: 'That is the quota of a new account; it can be raised to 16, with fewer rules in each group.',
    ko: '새 계정의 할당량이며, 그룹당 규칙 수를 줄이는 조건으로 16개까지 늘릴 수 있습니다.',
  },
  fix: { en: 'Merge groups.', ko: '보안 그룹을 합치십시오.' },
  docs: docs('vpcug', 'amazon-vpc-limits'),
  awsCode: 'SecurityGroupsPerInterfaceLimitExceeded / SecurityGroupsPerInstanceLimitExceeded',
  *check(instance) {
    const count = new Set(instance.props.securityGroups).size
    if (count <= LIMIT) return
    yield {
      message: {
        en: `Instance "${instance.name}" has ${count} security groups; the quota is ${LIMIT}.`,
        ko: `인스턴스 "${instance.name}": 보안 그룹이 ${count}개이며 할당량은 ${LIMIT}개입니다.`,
      },
      path: ['securityGroups'],
    }
  },
}

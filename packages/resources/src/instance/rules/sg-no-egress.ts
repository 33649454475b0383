import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { unusedItemId } from '../../ids.ts'
import { isLeftOpen } from '../../left-open.ts'
import { groupsOf } from '../../security-group/permissions.ts'
import type { InstanceProps } from '../schema.ts'

export const sgNoEgress: Rule<InstanceProps> = {
  id: 'sg-no-egress',
  severity: 'warning',
  title: { en: 'A client may start connections', ko: '클라이언트는 연결을 시작할 수 있어야 합니다' },
  why: {
    en: 'Without any outbound rule a host can only answer: it reaches neither caches nor anything else.',
    ko: '아웃바운드 규칙이 하나도 없는 호스트는 응답만 할 수 있으며 캐시를 비롯해 어디에도 연결하지 못합니다.',
  },
  fix: { en: 'Allow the ports it needs.', ko: '필요한 포트를 허용하십시오.' },
  docs: docs('vpcug', 'vpc-security-groups'),
  awsCode: null,
  *check(instance, look) {
    const groups = groupsOf(look, instance.props.securityGroups)
    const [first] = groups
    if (!first || groups.some((group) => group.props.egress.length > 0)) return
    if (isLeftOpen(look, instance.id, 'SecurityGroupIds', 'NetworkInterfaces.0.GroupSet')) return
    if (groups.some(({ id }) => isLeftOpen(look, id, 'SecurityGroupEgress'))) return
    const id = unusedItemId(first.props.egress, 'all')
    yield {
      message: {
        en: `Instance "${instance.name}" cannot start any connection: its security groups have no outbound rules.`,
        ko: `인스턴스 "${instance.name}": 보안 그룹에 아웃바운드 규칙이 없어 연결을 시작할 수 없습니다.`,
      },
      path: ['securityGroups'],
      related: groups.map((group) => group.id),
      fix: {
        title: { en: `Allow everything out of "${first.name}"`, ko: `"${first.name}"의 모든 아웃바운드 허용` },
        edits: [
          {
            op: 'set',
            id: first.id,
            path: ['egress', id],
            value: {
              id,
              protocol: '-1',
              fromPort: null,
              toPort: null,
              peer: { type: 'cidr', cidr: '0.0.0.0/0' },
              description: '',
            },
          },
        ],
      },
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgDescriptionRequired: Rule<ReplicationGroupProps> = {
  id: 'rg-description-required',
  severity: 'error',
  title: { en: 'A replication group has a description', ko: '복제 그룹에는 설명이 있어야 합니다' },
  why: {
    en: 'ElastiCache makes no replication group without one.',
    ko: 'ElastiCache는 설명 없이 복제 그룹을 만들지 않습니다.',
  },
  fix: { en: 'Say what it is for.', ko: '용도를 적으십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterValue',
  *check(group) {
    if (group.props.description.trim() !== '') return
    yield {
      message: { en: `Cache "${group.name}" has no description.`, ko: `캐시 "${group.name}": 설명이 없습니다.` },
      path: ['description'],
      fix: useInstead(group, ['description'], group.name.trim() || 'Cache'),
    }
  },
}

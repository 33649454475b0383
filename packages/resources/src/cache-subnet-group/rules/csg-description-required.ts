import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import type { CacheSubnetGroupProps } from '../schema.ts'

export const csgDescriptionRequired: Rule<CacheSubnetGroupProps> = {
  id: 'csg-description-required',
  severity: 'error',
  title: { en: 'A subnet group has a description', ko: '서브넷 그룹에는 설명이 있어야 합니다' },
  why: {
    en: 'ElastiCache makes no subnet group without one.',
    ko: 'ElastiCache는 설명 없이 서브넷 그룹을 만들지 않습니다.',
  },
  fix: { en: 'Say what it is for.', ko: '용도를 적으십시오.' },
  docs: docs('ecapi', 'CreateCacheSubnetGroup'),
  awsCode: 'InvalidParameterValue',
  *check(group) {
    if (group.props.description.trim() !== '') return
    yield {
      message: {
        en: `Subnet group "${group.name}" has no description.`,
        ko: `서브넷 그룹 "${group.name}": 설명이 없습니다.`,
      },
      path: ['description'],
      fix: useInstead(group, ['description'], group.name.trim() || 'Subnets for caches'),
    }
  },
}

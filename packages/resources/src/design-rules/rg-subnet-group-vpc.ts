import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { cacheSubnetGroupSchema } from '../cache-subnet-group/schema.ts'
import { groupsOf } from '../security-group/permissions.ts'
import type { CacheProps } from './cacheProps.ts'

export const rgSubnetGroupVpc: Rule<CacheProps> = {
  id: 'rg-subnet-group-vpc',
  severity: 'error',
  title: {
    en: 'A cache’s subnet group and security groups are of its VPC',
    ko: '캐시의 서브넷 그룹과 보안 그룹은 같은 VPC의 것이어야 합니다',
  },
  why: {
    en: 'The subnet group decides the VPC, and a security group filters interfaces of its own VPC only.',
    ko: '서브넷 그룹이 VPC를 정하고, 보안 그룹은 자기 VPC의 네트워크 인터페이스만 필터링합니다.',
  },
  fix: { en: 'Choose groups of the VPC.', ko: '같은 VPC의 그룹을 선택하십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterCombination',
  *check(cache, look) {
    const subnetGroup = look.as(cacheSubnetGroupSchema, cache.props.cacheSubnetGroup)
    if (subnetGroup && subnetGroup.parent !== cache.parent) {
      yield {
        message: {
          en: `Subnet group "${subnetGroup.name}" of cache "${cache.name}" is of another VPC.`,
          ko: `캐시 "${cache.name}": 서브넷 그룹 "${subnetGroup.name}"의 VPC가 다릅니다.`,
        },
        path: ['cacheSubnetGroup'],
        related: [subnetGroup.id],
      }
    }
    for (const group of groupsOf(look, cache.props.securityGroups)) {
      if (group.parent === cache.parent) continue
      const path = ['securityGroups', group.id]
      yield {
        message: {
          en: `Security group "${group.name}" of cache "${cache.name}" is of another VPC.`,
          ko: `캐시 "${cache.name}": 보안 그룹 "${group.name}"의 VPC가 다릅니다.`,
        },
        path,
        related: [group.id],
        fix: {
          title: { en: `Take "${group.name}" away`, ko: `"${group.name}" 제거` },
          edits: [{ op: 'set', id: cache.id, path, value: undefined }],
        },
      }
    }
  },
}

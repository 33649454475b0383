import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from '../schema.ts'

export const rgSubnetGroupChange = replacementRule<ReplicationGroupProps>(replicationGroupSchema, {
  id: 'rg-subnet-group-change',
  title: { en: 'A cache stays in its subnet group', ko: '캐시의 서브넷 그룹은 변경할 수 없습니다' },
  why: {
    en: 'The subnet group is chosen at creation, and the VPC with it; another one means another cache, without the data.',
    ko: '서브넷 그룹과 VPC는 생성할 때 정해집니다. 다른 그룹을 쓰려면 데이터가 없는 새 캐시가 필요합니다.',
  },
  fix: { en: 'Keep it; add subnets to the group instead.', ko: '그대로 두고 그룹에 서브넷을 추가하십시오.' },
  docs: docs('cfn', 'aws-resource-elasticache-replicationgroup'),
  props: { cacheSubnetGroup: { en: 'the subnet group', ko: '서브넷 그룹' } },
  parent: { en: 'the VPC', ko: 'VPC' },
  means: { en: 'The endpoint changes too.', ko: '엔드포인트도 바뀝니다.' },
})

import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type CacheSubnetGroupProps, cacheSubnetGroupSchema } from '../schema.ts'

export const csgVpcChange = replacementRule<CacheSubnetGroupProps>(cacheSubnetGroupSchema, {
  id: 'csg-vpc-change',
  title: { en: 'A subnet group’s name and VPC are fixed', ko: '서브넷 그룹의 이름과 VPC는 변경할 수 없습니다' },
  why: {
    en: 'Another name or VPC means another group, and a cache cannot change its group: it is made anew, without its data.',
    ko: '이름이나 VPC가 바뀌면 새 그룹이 필요하고 캐시는 그룹을 바꿀 수 없으므로 데이터 없이 새로 만들어집니다.',
  },
  fix: { en: 'Keep it, and make another group for new caches.', ko: '그대로 두고 새 캐시에는 다른 그룹을 만드십시오.' },
  docs: docs('ecapi', 'ModifyCacheSubnetGroup'),
  props: { cacheSubnetGroupName: { en: 'the name', ko: '이름' } },
  parent: { en: 'the VPC', ko: 'VPC' },
  means: {
    en: 'Caches in it are replaced too, and lose their data.',
    ko: '이 그룹의 캐시도 교체되어 데이터를 잃습니다.',
  },
})

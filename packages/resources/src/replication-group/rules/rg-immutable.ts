import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from '../schema.ts'

export const rgImmutable = replacementRule<ReplicationGroupProps>(replicationGroupSchema, {
  id: 'rg-immutable',
  title: {
    en: 'A cache keeps its id, its zones in cluster mode, and its one shard without it',
    ko: '캐시의 ID는 변경할 수 없고, 클러스터 모드에서는 가용 영역을, 아니면 샤드 수를 바꿀 수 없습니다',
  },
  why: {
    en: 'AWS has no call that changes them; another cache, without the data, takes the place.',
    ko: 'AWS에는 이를 바꾸는 호출이 없으므로 데이터가 없는 새 캐시로 교체합니다.',
  },
  fix: { en: 'Keep it.', ko: '그대로 두십시오.' },
  docs: docs('cfn', 'aws-resource-elasticache-replicationgroup'),
  props: {
    replicationGroupId: { en: 'the id', ko: 'ID' },
    numNodeGroups: { en: 'the number of shards', ko: '샤드 수' },
    preferredCacheClusterAZs: { en: 'the zones', ko: '가용 영역' },
  },
  means: { en: 'The endpoint changes too.', ko: '엔드포인트도 바뀝니다.' },
})

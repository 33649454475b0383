import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from '../schema.ts'

export const rgEngineToRedis = replacementRule<ReplicationGroupProps>(replicationGroupSchema, {
  id: 'rg-engine-to-redis',
  title: { en: 'Valkey does not turn into Redis OSS', ko: 'Valkey는 Redis OSS로 바꿀 수 없습니다' },
  why: {
    en: 'Redis OSS to Valkey is an upgrade in place; the other way needs a new group without the data.',
    ko: 'Redis OSS에서 Valkey로는 바로 업그레이드되지만 반대 방향은 데이터가 없는 새 그룹이 필요합니다.',
  },
  fix: { en: 'Stay with Valkey.', ko: 'Valkey를 유지하십시오.' },
  docs: docs('ecapi', 'ModifyReplicationGroup'),
  props: { engine: { en: 'the engine', ko: '엔진' } },
  together: ['engine', 'engineVersion', 'cacheParameterGroupName'],
  means: { en: 'The endpoint changes too.', ko: '엔드포인트도 바뀝니다.' },
})

import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from '../schema.ts'

export const rgPortImmutable = replacementRule<ReplicationGroupProps>(replicationGroupSchema, {
  id: 'rg-port-immutable',
  title: { en: 'A cache keeps its port', ko: '캐시의 포트는 변경할 수 없습니다' },
  why: {
    en: 'The port is chosen at creation; another one means another cache, without the data.',
    ko: '포트는 생성할 때 정해집니다. 다른 포트를 쓰려면 데이터가 없는 새 캐시가 필요합니다.',
  },
  fix: { en: 'Keep it.', ko: '그대로 두십시오.' },
  docs: docs('cfn', 'aws-resource-elasticache-replicationgroup'),
  props: { port: { en: 'the port', ko: '포트' } },
  means: { en: 'The endpoint changes too.', ko: '엔드포인트도 바뀝니다.' },
})

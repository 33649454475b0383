import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from '../schema.ts'

export const rgClusterModeDirect = replacementRule<ReplicationGroupProps>(replicationGroupSchema, {
  id: 'rg-cluster-mode-direct',
  title: { en: 'Cluster mode changes one step at a time', ko: '클러스터 모드는 한 단계씩 바꿉니다' },
  why: {
    en: 'It goes from disabled to compatible to enabled, and only from compatible back to disabled; anything else needs a new group.',
    ko: 'disabled, compatible, enabled 순서로 바뀌고 되돌리기는 compatible에서 disabled로만 가능합니다. 그 밖에는 새 그룹이 필요합니다.',
  },
  fix: {
    en: 'Apply compatible first, move the clients, then enabled.',
    ko: '먼저 compatible을 적용하고 클라이언트를 전환한 뒤 enabled로 바꾸십시오.',
  },
  docs: docs('ecug', 'modify-cluster-mode'),
  props: { clusterMode: { en: 'cluster mode', ko: '클러스터 모드' } },
  means: { en: 'The endpoint changes too.', ko: '엔드포인트도 바뀝니다.' },
})

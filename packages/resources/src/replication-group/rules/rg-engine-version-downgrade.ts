import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from '../schema.ts'

export const rgEngineVersionDowngrade = replacementRule<ReplicationGroupProps>(replicationGroupSchema, {
  id: 'rg-engine-version-downgrade',
  title: { en: 'Versions only go up', ko: '엔진 버전은 올릴 수만 있습니다' },
  why: {
    en: 'AWS does not take a live group to a lower version; a new one without the data has to take its place.',
    ko: 'AWS는 운영 중인 그룹을 낮은 버전으로 바꾸지 않으므로 데이터가 없는 새 그룹으로 교체해야 합니다.',
  },
  fix: {
    en: 'Keep the version, or make another group beside it.',
    ko: '버전을 유지하거나 옆에 다른 그룹을 만드십시오.',
  },
  docs: docs('ecapi', 'ModifyReplicationGroup'),
  props: { engineVersion: { en: 'the engine version', ko: '엔진 버전' } },
  together: ['engine', 'engineVersion', 'cacheParameterGroupName'],
  means: {
    en: 'A backup taken before can be restored only into the same or a higher version.',
    ko: '미리 만든 백업은 같거나 높은 버전으로만 복원할 수 있습니다.',
  },
})

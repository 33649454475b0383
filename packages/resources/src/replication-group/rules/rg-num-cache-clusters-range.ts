import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { isClustered } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgNumCacheClustersRange: Rule<ReplicationGroupProps> = {
  id: 'rg-num-cache-clusters-range',
  severity: 'error',
  title: { en: 'Without cluster mode a group has 1 to 6 nodes', ko: '클러스터 모드가 꺼진 그룹의 노드는 1~6개입니다' },
  why: { en: 'A primary and up to five replicas.', ko: '프라이머리 하나와 최대 다섯 개의 복제본입니다.' },
  fix: { en: 'Use 0 to 5 replicas.', ko: '복제본을 0~5개로 설정하십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterValue',
  *check(group) {
    const { replicasPerNodeGroup } = group.props
    if (isClustered(group) || (replicasPerNodeGroup >= 0 && replicasPerNodeGroup <= 5)) return
    yield {
      message: {
        en: `Cache "${group.name}" has ${replicasPerNodeGroup} replicas; AWS takes 0 to 5.`,
        ko: `캐시 "${group.name}": 복제본 수가 ${replicasPerNodeGroup}개입니다. AWS는 0~5개를 받습니다.`,
      },
      path: ['replicasPerNodeGroup'],
      fix: useInstead(group, ['replicasPerNodeGroup'], replicasPerNodeGroup < 0 ? 1 : 5),
    }
  },
}

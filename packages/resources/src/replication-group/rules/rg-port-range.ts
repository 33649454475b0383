import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgPortRange: Rule<ReplicationGroupProps> = {
  id: 'rg-port-range',
  severity: 'error',
  title: { en: 'A cache listens on a port from 1 to 65535', ko: '캐시 포트는 1~65535입니다' },
  why: {
    en: 'Others do not exist. The usual one for Valkey and Redis OSS is 6379, and it is fixed at creation.',
    ko: '다른 포트는 존재하지 않습니다. Valkey와 Redis OSS의 기본값은 6379이며 생성할 때 정해집니다.',
  },
  fix: { en: 'Use 6379.', ko: '6379를 사용하십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterValue',
  *check(group) {
    const { port } = group.props
    if (port >= 1 && port <= 65_535) return
    yield {
      message: {
        en: `Cache "${group.name}" cannot listen on port ${port}.`,
        ko: `캐시 "${group.name}": 포트 ${port}번은 사용할 수 없습니다.`,
      },
      path: ['port'],
      fix: useInstead(group, ['port'], 6379),
    }
  },
}

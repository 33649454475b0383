import { docs, newestVersion } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { engineOf, setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgEngine: Rule<ReplicationGroupProps> = {
  id: 'rg-engine',
  severity: 'error',
  title: { en: 'A replication group runs Valkey or Redis OSS', ko: '복제 그룹은 Valkey 또는 Redis OSS를 실행합니다' },
  why: {
    en: 'Only these two replicate. Memcached is a cache cluster of its own kind.',
    ko: '복제를 지원하는 엔진은 이 둘뿐입니다. Memcached는 별도의 캐시 클러스터로 만듭니다.',
  },
  fix: { en: 'Use valkey.', ko: 'valkey를 사용하십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterValue',
  *check(group) {
    if (engineOf(group)) return
    yield {
      message: {
        en: `"${group.props.engine}" of cache "${group.name}" is no engine of a replication group.`,
        ko: `캐시 "${group.name}": "${group.props.engine}" 값은 복제 그룹의 엔진이 아닙니다.`,
      },
      path: ['engine'],
      fix: setting(
        group,
        { en: 'Use Valkey', ko: 'Valkey 사용' },
        { engine: 'valkey', engineVersion: newestVersion('valkey'), cacheParameterGroupName: null },
      ),
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { cacheClusterSchema } from '../../cache-cluster/schema.ts'
import { useInstead } from '../../fixes.ts'
import { replicationGroupSchema } from '../../replication-group/schema.ts'
import type { VpcProps } from '../schema.ts'

export const vpcDedicatedWithCache: Rule<VpcProps> = {
  id: 'vpc-dedicated-with-cache',
  severity: 'error',
  title: {
    en: 'ElastiCache runs only in a VPC of default tenancy',
    ko: 'ElastiCache는 default 테넌시의 VPC에서만 실행됩니다',
  },
  why: {
    en: 'Node-based caches cannot be launched in a VPC whose instances are dedicated.',
    ko: '인스턴스가 전용 테넌시인 VPC에서는 노드 기반 캐시를 시작할 수 없습니다.',
  },
  fix: { en: 'Set the tenancy to default.', ko: '테넌시를 default로 설정하십시오.' },
  docs: docs('ecug', 'VPCs.EC'),
  awsCode: 'InvalidVPCNetworkStateFault',
  *check(vpc, look) {
    if (vpc.props.instanceTenancy !== 'dedicated') return
    const caches = [...look.childrenOf(replicationGroupSchema, vpc.id), ...look.childrenOf(cacheClusterSchema, vpc.id)]
    const [first] = caches
    if (!first) return
    yield {
      message: {
        en: `VPC "${vpc.name}" has dedicated tenancy, so the cache "${first.name}" cannot run in it.`,
        ko: `VPC "${vpc.name}": 전용 테넌시이므로 캐시 "${first.name}" 실행이 불가능합니다.`,
      },
      path: ['instanceTenancy'],
      related: caches.map((cache) => cache.id),
      fix: useInstead(vpc, ['instanceTenancy'], 'default'),
    }
  },
}

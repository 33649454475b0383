import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { cacheClusterSchema, type CacheClusterProps } from '../schema.ts'

export const ccImmutable = replacementRule<CacheClusterProps>(cacheClusterSchema, {
  id: 'cc-immutable',
  title: {
    en: 'A cluster’s id, engine, port, subnet group and encryption are fixed',
    ko: '클러스터의 ID, 엔진, 포트, 서브넷 그룹, 암호화는 변경할 수 없습니다',
  },
  why: {
    en: 'AWS has no call that changes them, takes no version back, and gives Memcached no other node type: another cluster takes the place, and starts empty.',
    ko: 'AWS에는 이를 바꾸는 호출이 없고 버전을 낮추거나 Memcached의 노드 유형을 바꿀 수도 없습니다. 비어 있는 새 클러스터로 교체합니다.',
  },
  fix: { en: 'Keep it, or make another cluster beside it.', ko: '그대로 두거나 옆에 다른 클러스터를 만드십시오.' },
  docs: docs('cfn', 'aws-resource-elasticache-cachecluster'),
  props: {
    cacheClusterId: { en: 'the id', ko: 'ID' },
    engine: { en: 'the engine', ko: '엔진' },
    engineVersion: { en: 'the engine version', ko: '엔진 버전' },
    cacheNodeType: { en: 'the node type', ko: '노드 유형' },
    port: { en: 'the port', ko: '포트' },
    cacheSubnetGroup: { en: 'the subnet group', ko: '서브넷 그룹' },
    transitEncryptionEnabled: { en: 'encryption in transit', ko: '전송 중 암호화' },
  },
  parent: { en: 'the VPC', ko: 'VPC' },
  means: { en: 'The endpoint changes too.', ko: '엔드포인트도 바뀝니다.' },
})

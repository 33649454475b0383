import { newestVersion } from '@vpcanvas/catalogue'
import type { Alternative } from '@vpcanvas/cost'
import type { Resource, View } from '@vpcanvas/model'
import { asServerless } from '../cache-exchange.ts'
import { nodeRisk, offeredNodes, typeSteps } from '../type-steps.ts'
import type { ReplicationGroupProps } from './schema.ts'
import { isClustered, setting } from './shape.ts'

/** Other sizes of node, the other engine, with or without a second zone, or without nodes. */
export function alternatives(group: Resource<ReplicationGroupProps>, view: View): readonly Alternative[] {
  const { props } = group
  return [
    ...typeSteps(props.cacheNodeType, offeredNodes, { id: group.id, prop: 'cacheNodeType' }, nodeRisk),
    ...otherEngine(group),
    ...otherSpread(group),
    ...asServerless(view, group, props.engine),
  ]
}

function otherEngine(group: Resource<ReplicationGroupProps>): readonly Alternative[] {
  const isRedis = group.props.engine === 'redis'
  if (!isRedis && group.props.engine !== 'valkey') return []
  const to = isRedis ? 'valkey' : 'redis'
  const version = newestVersion(to)
  const title = isRedis ? { en: 'Use Valkey', ko: 'Valkey 사용' } : { en: 'Use Redis OSS', ko: 'Redis OSS 사용' }
  return [
    {
      id: to,
      title,
      trade: isRedis
        ? {
            en: 'The same commands and clients, changed in place; there is no way back without making the cache anew.',
            ko: '명령과 클라이언트가 같고 그대로 업그레이드됩니다. 되돌리려면 캐시를 새로 만들어야 합니다.',
          }
        : {
            en: 'A cache that is there already has to be made anew, and what it holds is lost.',
            ko: '이미 있는 캐시는 새로 만들어야 하며 저장된 데이터는 사라집니다.',
          },
      edits: setting(group, title, { engine: to, engineVersion: version, cacheParameterGroupName: null }).edits,
    },
  ]
}

function otherSpread(group: Resource<ReplicationGroupProps>): readonly Alternative[] {
  const title = { en: 'One node in one zone', ko: '한 가용 영역에 노드 하나' }
  // In cluster mode failover stays on, and without a replica there is nothing to fail over to.
  if (group.props.replicasPerNodeGroup > 0) {
    if (isClustered(group)) return []
    return [
      {
        id: 'single-zone',
        title,
        trade: {
          en: 'When its node or zone fails, the cache is down and what it holds is lost until AWS has made another.',
          ko: '노드나 가용 영역에 장애가 나면 AWS가 새 노드를 만들 때까지 캐시가 중단되고 데이터가 사라집니다.',
        },
        edits: setting(group, title, {
          replicasPerNodeGroup: 0,
          automaticFailoverEnabled: false,
          multiAZEnabled: false,
          preferredCacheClusterAZs: [],
        }).edits,
      },
    ]
  }
  const spread = { en: 'A replica in a second zone', ko: '다른 가용 영역에 복제본 추가' }
  return [
    {
      id: 'multi-zone',
      title: spread,
      trade: {
        en: 'Survives the loss of a node or a zone: a replica takes over, mostly within a minute.',
        ko: '노드나 가용 영역의 장애를 견디며, 대개 1분 안에 복제본이 역할을 이어받습니다.',
      },
      edits: setting(group, spread, {
        replicasPerNodeGroup: 1,
        automaticFailoverEnabled: true,
        multiAZEnabled: true,
        preferredCacheClusterAZs: [],
      }).edits,
    },
  ]
}

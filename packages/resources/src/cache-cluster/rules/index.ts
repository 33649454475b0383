import type { Rule } from '@vpcanvas/rules'
import { cacheNameRules, cacheRules, referenceRules, tagRules } from '../../design-rules/index.ts'
import type { CacheClusterProps } from '../schema.ts'
import { ccAzModeRedis } from './cc-az-mode-redis.ts'
import { ccClusterModeParameterGroup } from './cc-cluster-mode-parameter-group.ts'
import { ccCrossAzNodes } from './cc-cross-az-nodes.ts'
import { ccEngine } from './cc-engine.ts'
import { ccEngineValkey } from './cc-engine-valkey.ts'
import { ccId } from './cc-id.ts'
import { ccImmutable } from './cc-immutable.ts'
import { ccMemcachedNodes } from './cc-memcached-nodes.ts'
import { ccMemcachedSingleNode } from './cc-memcached-single-node.ts'
import { ccPortRange } from './cc-port-range.ts'
import { ccRedisNoReplication } from './cc-redis-no-replication.ts'
import { ccRedisOneNode } from './cc-redis-one-node.ts'
import { ccRedisTls } from './cc-redis-tls.ts'
import { ccSingleAzBack } from './cc-single-az-back.ts'
import { ccZonesCount } from './cc-zones-count.ts'
import { ccZonesCoverage } from './cc-zones-coverage.ts'
import { ccZonesNeedCrossAz } from './cc-zones-need-cross-az.ts'
import { encTlsMemcachedVersion } from './enc-tls-memcached-version.ts'

export const rules: readonly Rule<CacheClusterProps>[] = [
  ccAzModeRedis,
  ccClusterModeParameterGroup,
  ccCrossAzNodes,
  ccEngine,
  ccEngineValkey,
  ccId,
  ccImmutable,
  ccMemcachedNodes,
  ccMemcachedSingleNode,
  ccPortRange,
  ccRedisNoReplication,
  ccRedisOneNode,
  ccRedisTls,
  ccSingleAzBack,
  ccZonesCount,
  ccZonesCoverage,
  ccZonesNeedCrossAz,
  encTlsMemcachedVersion,
  ...tagRules,
  ...referenceRules,
  ...cacheRules,
  ...cacheNameRules,
]

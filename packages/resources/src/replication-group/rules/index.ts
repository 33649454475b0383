import type { Rule } from '@vpcanvas/rules'
import { backupRules, cacheNameRules, cacheRules, referenceRules, tagRules } from '../../design-rules/index.ts'
import type { ReplicationGroupProps } from '../schema.ts'
import { encAtRestImmutable } from './enc-at-rest-immutable.ts'
import { encAtRestOff } from './enc-at-rest-off.ts'
import { encKmsWithoutAtRest } from './enc-kms-without-at-rest.ts'
import { encTlsChangeVersion } from './enc-tls-change-version.ts'
import { encTlsModeTwoStep } from './enc-tls-mode-two-step.ts'
import { encTlsModeVersion } from './enc-tls-mode-version.ts'
import { encTlsModeWithoutTls } from './enc-tls-mode-without-tls.ts'
import { encTlsOff } from './enc-tls-off.ts'
import { encTlsPreferredLeftOn } from './enc-tls-preferred-left-on.ts'
import { rgAutoMinorUpgrade } from './rg-auto-minor-upgrade.ts'
import { rgClusterModeDirect } from './rg-cluster-mode-direct.ts'
import { rgClusterModeNeedsFailover } from './rg-cluster-mode-needs-failover.ts'
import { rgClusterModePrerequisites } from './rg-cluster-mode-prerequisites.ts'
import { rgClusterParameterGroupSingle } from './rg-cluster-parameter-group-single.ts'
import { rgDataTieringFamily } from './rg-data-tiering-family.ts'
import { rgDescriptionRequired } from './rg-description-required.ts'
import { rgEngine } from './rg-engine.ts'
import { rgEngineStandardSupportEnded } from './rg-engine-standard-support-ended.ts'
import { rgEngineToRedis } from './rg-engine-to-redis.ts'
import { rgEngineVersionDowngrade } from './rg-engine-version-downgrade.ts'
import { rgFailoverNeedsReplica } from './rg-failover-needs-replica.ts'
import { rgFailoverWithoutMultiAz } from './rg-failover-without-multi-az.ts'
import { rgId } from './rg-id.ts'
import { rgImmutable } from './rg-immutable.ts'
import { rgMemberIdClash } from './rg-member-id-clash.ts'
import { rgMultiAzNeedsFailover } from './rg-multi-az-needs-failover.ts'
import { rgMultiAzNeedsReplica } from './rg-multi-az-needs-replica.ts'
import { rgMultiAzOneZone } from './rg-multi-az-one-zone.ts'
import { rgNoReplica } from './rg-no-replica.ts'
import { rgNumCacheClustersRange } from './rg-num-cache-clusters-range.ts'
import { rgPortImmutable } from './rg-port-immutable.ts'
import { rgPortRange } from './rg-port-range.ts'
import { rgPreferValkey } from './rg-prefer-valkey.ts'
import { rgPreferredZonesCount } from './rg-preferred-zones-count.ts'
import { rgPreferredZonesCoverage } from './rg-preferred-zones-coverage.ts'
import { rgPreferredZonesOneShard } from './rg-preferred-zones-one-shard.ts'
import { rgPreferredZonesSame } from './rg-preferred-zones-same.ts'
import { rgReplicasRange } from './rg-replicas-range.ts'
import { rgShardsNeedClusterParameterGroup } from './rg-shards-need-cluster-parameter-group.ts'
import { rgShardsRange } from './rg-shards-range.ts'
import { rgSubnetGroupChange } from './rg-subnet-group-change.ts'
import { snapOff } from './snap-off.ts'

export const rules: readonly Rule<ReplicationGroupProps>[] = [
  encAtRestImmutable,
  encAtRestOff,
  encKmsWithoutAtRest,
  encTlsChangeVersion,
  encTlsModeTwoStep,
  encTlsModeVersion,
  encTlsModeWithoutTls,
  encTlsOff,
  encTlsPreferredLeftOn,
  rgAutoMinorUpgrade,
  rgClusterModeDirect,
  rgClusterModeNeedsFailover,
  rgClusterModePrerequisites,
  rgClusterParameterGroupSingle,
  rgDataTieringFamily,
  rgDescriptionRequired,
  rgEngine,
  rgEngineStandardSupportEnded,
  rgEngineToRedis,
  rgEngineVersionDowngrade,
  rgFailoverNeedsReplica,
  rgFailoverWithoutMultiAz,
  rgId,
  rgImmutable,
  rgMemberIdClash,
  rgMultiAzNeedsFailover,
  rgMultiAzNeedsReplica,
  rgMultiAzOneZone,
  rgNoReplica,
  rgNumCacheClustersRange,
  rgPortImmutable,
  rgPortRange,
  rgPreferValkey,
  rgPreferredZonesCount,
  rgPreferredZonesCoverage,
  rgPreferredZonesOneShard,
  rgPreferredZonesSame,
  rgReplicasRange,
  rgShardsNeedClusterParameterGroup,
  rgShardsRange,
  rgSubnetGroupChange,
  snapOff,
  ...tagRules,
  ...referenceRules,
  ...cacheRules,
  ...backupRules,
  ...cacheNameRules,
]

import { type Facts, type Ref, ref } from '@vpcanvas/provision'
import { cacheSubnetGroupSchema } from '../cache-subnet-group/schema.ts'
import { refs } from '../lifecycle-facts.ts'
import { securityGroupSchema } from '../security-group/schema.ts'
import type { ReplicationGroupProps } from './schema.ts'

/** What is compared of a replication group. What is undefined in the wanted ones is AWS's to choose. */
export interface ReplicationGroupFacts extends Facts {
  readonly replicationGroupId: string | undefined
  readonly description: string
  readonly engine: string
  readonly engineVersion: string
  readonly cacheNodeType: string
  readonly clusterMode: string
  readonly numNodeGroups: number
  /** Each shard's own, `1, 2`, where they differ. */
  readonly replicasPerNodeGroup: number | string
  readonly automaticFailoverEnabled: boolean
  readonly multiAZEnabled: boolean
  readonly port: number
  readonly cacheSubnetGroup: Ref | null
  readonly securityGroups: readonly Ref[] | undefined
  /** Null: one of AWS's defaults. */
  readonly cacheParameterGroupName: string | null
  readonly transitEncryptionEnabled: boolean
  readonly transitEncryptionMode: 'preferred' | 'required' | undefined
  readonly atRestEncryptionEnabled: boolean
  readonly kmsKeyId: string | null
  /** The nodes' zones, primaries first; compared without their order: which node is the primary changes by itself. */
  readonly preferredCacheClusterAZs: string | undefined
  readonly snapshotRetentionLimit: number
  readonly autoMinorVersionUpgrade: boolean
}

export function factsWanted(props: ReplicationGroupProps): ReplicationGroupFacts {
  return {
    // AWS keeps names in lower case.
    replicationGroupId: props.replicationGroupId?.toLowerCase(),
    description: props.description,
    engine: props.engine,
    engineVersion: props.engineVersion,
    cacheNodeType: props.cacheNodeType,
    clusterMode: props.clusterMode,
    numNodeGroups: props.clusterMode === 'disabled' ? 1 : props.numNodeGroups,
    replicasPerNodeGroup: props.replicasPerNodeGroup,
    automaticFailoverEnabled: props.automaticFailoverEnabled,
    multiAZEnabled: props.multiAZEnabled,
    port: props.port,
    cacheSubnetGroup: props.cacheSubnetGroup ? ref(cacheSubnetGroupSchema.kind, props.cacheSubnetGroup) : null,
    securityGroups: props.securityGroups.length > 0 ? refs(securityGroupSchema.kind, props.securityGroups) : undefined,
    cacheParameterGroupName: props.cacheParameterGroupName,
    transitEncryptionEnabled: props.transitEncryptionEnabled,
    transitEncryptionMode: transitOf(props.transitEncryptionEnabled, props.transitEncryptionMode),
    atRestEncryptionEnabled: props.atRestEncryptionEnabled,
    kmsKeyId: props.kmsKeyId,
    preferredCacheClusterAZs: props.preferredCacheClusterAZs.join(' ') || undefined,
    snapshotRetentionLimit: props.snapshotRetentionLimit,
    autoMinorVersionUpgrade: props.autoMinorVersionUpgrade,
  }
}

/** `required` is what AWS does where encryption is on and no mode is said. */
export function transitOf(isEncrypted: boolean, mode: string | null): ReplicationGroupFacts['transitEncryptionMode'] {
  return isEncrypted ? (mode === 'preferred' ? 'preferred' : 'required') : undefined
}

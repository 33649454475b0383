import type { Rule } from '@vpcanvas/rules'
import { cidrNotCanonical } from './vpc-cidr-not-canonical.ts'
import type { AnyCacheProps } from '../any-cache.ts'
import type { BackedUpProps, CacheProps } from './cacheProps.ts'
import { genItemIdDuplicate } from './gen-item-id-duplicate.ts'
import { genPhysicalNameDuplicate } from './gen-physical-name-duplicate.ts'
import { genReferenceMissing } from './gen-reference-missing.ts'
import { genReferenceWrongKind } from './gen-reference-wrong-kind.ts'
import { genRegionMixed } from './gen-region-mixed.ts'
import { pgFamilyMismatch } from './pg-family-mismatch.ts'
import { rgEngineVersionUnknown } from './rg-engine-version-unknown.ts'
import { rgNodeTypeBurstable } from './rg-node-type-burstable.ts'
import { rgNodeTypeRetired } from './rg-node-type-retired.ts'
import { rgNodeTypeUnknown } from './rg-node-type-unknown.ts'
import { ccNodeTypeMemcached, rgNodeTypeVersion } from './rg-node-type-version.ts'
import { rgSecurityGroupsEmpty } from './rg-security-groups-empty.ts'
import { rgSubnetGroupMissing } from './rg-subnet-group-missing.ts'
import { rgSubnetGroupVpc } from './rg-subnet-group-vpc.ts'
import { snapRetentionRange } from './snap-retention-range.ts'
import { sgCachePortClosed } from './sg-cache-port-closed.ts'
import { sgNoInbound } from './sg-no-inbound.ts'
import { tagCountLimit } from './tag-count-limit.ts'
import { tagKeyLength } from './tag-key-length.ts'
import { tagKeyReserved } from './tag-key-reserved.ts'
import { tagNameMissing } from './tag-name-missing.ts'
import { tagPortableCharacters } from './tag-portable-characters.ts'
import { tagValueLength } from './tag-value-length.ts'

/** What holds of every kind that carries tags. */
export const tagRules: readonly Rule[] = [
  tagCountLimit,
  tagKeyLength,
  tagKeyReserved,
  tagNameMissing,
  tagPortableCharacters,
  tagValueLength,
]

/** What holds of every kind that names other resources. */
export const referenceRules: readonly Rule[] = [genReferenceMissing, genReferenceWrongKind, genRegionMixed]

/** What holds of every kind that has a block of its own. */
export const addressRules: readonly Rule[] = [cidrNotCanonical]

/** What holds of every cache kind that ElastiCache names. */
export const cacheNameRules: readonly Rule[] = [genPhysicalNameDuplicate]

/** What holds of every cache, made of nodes or not. */
export const guardedCacheRules: readonly Rule<AnyCacheProps>[] = [rgSecurityGroupsEmpty, sgCachePortClosed, sgNoInbound]

/** What holds of every cache made of nodes, whatever its engine. */
export const cacheRules: readonly Rule<CacheProps>[] = [
  pgFamilyMismatch,
  rgEngineVersionUnknown,
  rgNodeTypeBurstable,
  rgNodeTypeRetired,
  rgNodeTypeUnknown,
  rgNodeTypeVersion,
  ccNodeTypeMemcached,
  rgSubnetGroupMissing,
  rgSubnetGroupVpc,
  ...guardedCacheRules,
]

/** What holds of every cache that is backed up. */
export const backupRules: readonly Rule<BackedUpProps>[] = [snapRetentionRange]

/** What holds of every kind with lists of its own. */
export const listRules: readonly Rule[] = [genItemIdDuplicate]

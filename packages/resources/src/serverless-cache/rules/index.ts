import type { Rule } from '@vpcanvas/rules'
import { backupRules, cacheNameRules, guardedCacheRules, referenceRules, tagRules } from '../../design-rules/index.ts'
import type { ServerlessCacheProps } from '../schema.ts'
import { scEngine } from './sc-engine.ts'
import { scImmutable } from './sc-immutable.ts'
import { scMajorVersion } from './sc-major-version.ts'
import { scName } from './sc-name.ts'
import { scOneVpc } from './sc-one-vpc.ts'
import { scPorts } from './sc-ports.ts'
import { scSnapshotTime } from './sc-snapshot-time.ts'
import { scSnapshotTimeWithoutRetention } from './sc-snapshot-time-without-retention.ts'
import { scSubnetsMissing } from './sc-subnets-missing.ts'
import { scSubnetsZones } from './sc-subnets-zones.ts'
import { scUsageMinimumAboveMaximum } from './sc-usage-minimum-above-maximum.ts'
import { scUsageMinimumCost } from './sc-usage-minimum-cost.ts'
import { scUsageNoMaximum } from './sc-usage-no-maximum.ts'
import { scUsageRanges } from './sc-usage-ranges.ts'
import { scVpcDns } from './sc-vpc-dns.ts'

export const rules: readonly Rule<ServerlessCacheProps>[] = [
  scEngine,
  scImmutable,
  scMajorVersion,
  scName,
  scOneVpc,
  scPorts,
  scSnapshotTime,
  scSnapshotTimeWithoutRetention,
  scSubnetsMissing,
  scSubnetsZones,
  scUsageMinimumAboveMaximum,
  scUsageMinimumCost,
  scUsageNoMaximum,
  scUsageRanges,
  scVpcDns,
  ...tagRules,
  ...referenceRules,
  ...guardedCacheRules,
  ...backupRules,
  ...cacheNameRules,
]

import type { Rule } from '@vpcanvas/rules'
import { addressRules, tagRules } from '../../design-rules/index.ts'
import type { SubnetProps } from '../schema.ts'
import { genAvailabilityZoneUnknown } from './gen-availability-zone-unknown.ts'
import { routeDefaultMissing } from './route-default-missing.ts'
import { subnetAddressExhausted } from './subnet-address-exhausted.ts'
import { subnetAddressNearlyFull } from './subnet-address-nearly-full.ts'
import { subnetAutoPublicIp } from './subnet-auto-public-ip.ts'
import { subnetAutoPublicIpNoIgw } from './subnet-auto-public-ip-no-igw.ts'
import { subnetCidrOutsideVpc } from './subnet-cidr-outside-vpc.ts'
import { subnetCidrOverlap } from './subnet-cidr-overlap.ts'
import { subnetCidrPrefixLength } from './subnet-cidr-prefix-length.ts'
import { subnetCidrRequired } from './subnet-cidr-required.ts'
import { subnetCidrSyntax } from './subnet-cidr-syntax.ts'
import { subnetImmutable } from './subnet-immutable.ts'
import { subnetImplicitMainTable } from './subnet-implicit-main-table.ts'
import { subnetPublicNobodyAddressable } from './subnet-public-nobody-addressable.ts'
import { subnetZoneUnset } from './subnet-zone-unset.ts'

export const rules: readonly Rule<SubnetProps>[] = [
  genAvailabilityZoneUnknown,
  routeDefaultMissing,
  subnetAddressExhausted,
  subnetAddressNearlyFull,
  subnetAutoPublicIp,
  subnetAutoPublicIpNoIgw,
  subnetCidrOutsideVpc,
  subnetCidrOverlap,
  subnetCidrPrefixLength,
  subnetCidrRequired,
  subnetCidrSyntax,
  subnetImmutable,
  subnetImplicitMainTable,
  subnetPublicNobodyAddressable,
  subnetZoneUnset,
  ...tagRules,
  ...addressRules,
]

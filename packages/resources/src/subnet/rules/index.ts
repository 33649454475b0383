import type { Rule } from '@vpcanvas/rules'
import { addressRules, tagRules } from '../../design-rules/index.ts'
import type { SubnetProps } from '../schema.ts'
import { genAvailabilityZoneUnknown } from './gen-availability-zone-unknown.ts'
import { routeDefaultMissing } from './route-default-missing.ts'
import { routeIpv6DefaultMissing } from './route-ipv6-default-missing.ts'
import { subnetAddressExhausted } from './subnet-address-exhausted.ts'
import { subnetAddressNearlyFull } from './subnet-address-nearly-full.ts'
import { subnetAutoIpv6WithoutBlock } from './subnet-auto-ipv6-without-block.ts'
import { subnetAutoPublicIpNoIgw } from './subnet-auto-public-ip-no-igw.ts'
import { subnetAutoPublicIp } from './subnet-auto-public-ip.ts'
import { subnetCidrOutsideVpc } from './subnet-cidr-outside-vpc.ts'
import { subnetCidrOverlap } from './subnet-cidr-overlap.ts'
import { subnetCidrPrefixLength } from './subnet-cidr-prefix-length.ts'
import { subnetCidrRequired } from './subnet-cidr-required.ts'
import { subnetCidrSyntax } from './subnet-cidr-syntax.ts'
import { subnetImmutable } from './subnet-immutable.ts'
import { subnetImplicitMainTable } from './subnet-implicit-main-table.ts'
import { subnetIpv6InUse } from './subnet-ipv6-in-use.ts'
import { subnetIpv6OneBlock } from './subnet-ipv6-one-block.ts'
import { subnetIpv6OutsideVpc } from './subnet-ipv6-outside-vpc.ts'
import { subnetIpv6Overlap } from './subnet-ipv6-overlap.ts'
import { subnetIpv6PrefixLength } from './subnet-ipv6-prefix-length.ts'
import { subnetIpv6Syntax } from './subnet-ipv6-syntax.ts'
import { subnetPublicNobodyAddressable } from './subnet-public-nobody-addressable.ts'
import { subnetZoneUnset } from './subnet-zone-unset.ts'

export const rules: readonly Rule<SubnetProps>[] = [
  genAvailabilityZoneUnknown,
  routeDefaultMissing,
  routeIpv6DefaultMissing,
  subnetAddressExhausted,
  subnetAddressNearlyFull,
  subnetAutoIpv6WithoutBlock,
  subnetAutoPublicIp,
  subnetAutoPublicIpNoIgw,
  subnetCidrOutsideVpc,
  subnetCidrOverlap,
  subnetCidrPrefixLength,
  subnetCidrRequired,
  subnetCidrSyntax,
  subnetImmutable,
  subnetImplicitMainTable,
  subnetIpv6InUse,
  subnetIpv6OneBlock,
  subnetIpv6OutsideVpc,
  subnetIpv6Overlap,
  subnetIpv6PrefixLength,
  subnetIpv6Syntax,
  subnetPublicNobodyAddressable,
  subnetZoneUnset,
  ...tagRules,
  ...addressRules,
]

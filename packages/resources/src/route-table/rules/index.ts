import type { Rule } from '@vpcanvas/rules'
import { listRules, referenceRules, tagRules } from '../../design-rules/index.ts'
import type { RouteTableProps } from '../schema.ts'
import { quotaRoutesPerTable } from './quota-routes-per-table.ts'
import { routeDestinationNotCanonical } from './route-destination-not-canonical.ts'
import { routeDestinationSyntax } from './route-destination-syntax.ts'
import { routeDuplicateDestination } from './route-duplicate-destination.ts'
import { routeFamilyEigw } from './route-family-eigw.ts'
import { routeFamilyNat } from './route-family-nat.ts'
import { routeIgwUnattached } from './route-igw-unattached.ts'
import { routeInsideVpcNotSubnet } from './route-inside-vpc-not-subnet.ts'
import { routeInsideVpcTarget } from './route-inside-vpc-target.ts'
import { routeInstanceSourceDestCheck } from './route-instance-source-dest-check.ts'
import { routeIpv6Bypass } from './route-ipv6-bypass.ts'
import { routeNarrowerToIgw } from './route-narrower-to-igw.ts'
import { routeNatCrossZone } from './route-nat-cross-zone.ts'
import { routeNatLoop } from './route-nat-loop.ts'
import { routePeeringOtherVpc } from './route-peering-other-vpc.ts'
import { routePrefixListOverlap } from './route-prefix-list-overlap.ts'
import { routeReservedDestination } from './route-reserved-destination.ts'
import { routeTargetOtherVpc } from './route-target-other-vpc.ts'
import { rtImmutable } from './rt-immutable.ts'
import { rtOneMain } from './rt-one-main.ts'
import { rtOneTablePerSubnet } from './rt-one-table-per-subnet.ts'
import { rtSubnetOtherVpc } from './rt-subnet-other-vpc.ts'
import { rtUnassociated } from './rt-unassociated.ts'
import { subnetImplicitMainPublic } from './subnet-implicit-main-public.ts'

export const rules: readonly Rule<RouteTableProps>[] = [
  quotaRoutesPerTable,
  routeDestinationNotCanonical,
  routeDestinationSyntax,
  routeDuplicateDestination,
  routeFamilyEigw,
  routeFamilyNat,
  routeIgwUnattached,
  routeInsideVpcNotSubnet,
  routeInsideVpcTarget,
  routeInstanceSourceDestCheck,
  routeIpv6Bypass,
  routeNarrowerToIgw,
  routeNatCrossZone,
  routeNatLoop,
  routePeeringOtherVpc,
  routePrefixListOverlap,
  routeReservedDestination,
  routeTargetOtherVpc,
  rtImmutable,
  rtOneMain,
  rtOneTablePerSubnet,
  rtSubnetOtherVpc,
  rtUnassociated,
  subnetImplicitMainPublic,
  ...tagRules,
  ...referenceRules,
  ...listRules,
]

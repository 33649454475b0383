import type { Rule } from '@vpcanvas/rules'
import { addressRules, tagRules } from '../../design-rules/index.ts'
import type { VpcProps } from '../schema.ts'
import { quotaInterfaceEndpoints } from './quota-interface-endpoints.ts'
import { quotaIpv4BlocksPerVpc } from './quota-ipv4-blocks-per-vpc.ts'
import { quotaNaclsPerVpc } from './quota-nacls-per-vpc.ts'
import { quotaNatPerZone } from './quota-nat-per-zone.ts'
import { quotaPeeringsPerVpc } from './quota-peerings-per-vpc.ts'
import { quotaRouteTablesPerVpc } from './quota-route-tables-per-vpc.ts'
import { quotaSubnetsPerVpc } from './quota-subnets-per-vpc.ts'
import { vpcCidrDockerBridge } from './vpc-cidr-docker-bridge.ts'
import { vpcCidrForbiddenRange } from './vpc-cidr-forbidden-range.ts'
import { vpcCidrPrefixLength } from './vpc-cidr-prefix-length.ts'
import { vpcCidrPublicRange } from './vpc-cidr-public-range.ts'
import { vpcCidrResize } from './vpc-cidr-resize.ts'
import { vpcCidrSyntax } from './vpc-cidr-syntax.ts'
import { vpcCidrTooSmall } from './vpc-cidr-too-small.ts'
import { vpcDedicatedCost } from './vpc-dedicated-cost.ts'
import { vpcDedicatedWithCache } from './vpc-dedicated-with-cache.ts'
import { vpcDnsHostnamesNeedSupport } from './vpc-dns-hostnames-need-support.ts'
import { vpcDnsSupportOff } from './vpc-dns-support-off.ts'
import { vpcIpv4Required } from './vpc-ipv4-required.ts'
import { vpcIpv6Pool } from './vpc-ipv6-pool.ts'
import { vpcIpv6PrefixLength } from './vpc-ipv6-prefix-length.ts'
import { vpcIpv6Syntax } from './vpc-ipv6-syntax.ts'
import { vpcOverlapInDesign } from './vpc-overlap-in-design.ts'
import { vpcRegionImmutable } from './vpc-region-immutable.ts'
import { vpcSecondaryCidrOverlap } from './vpc-secondary-cidr-overlap.ts'
import { vpcSecondaryCidrRestricted } from './vpc-secondary-cidr-restricted.ts'
import { vpcSecondaryCidrRouteClash } from './vpc-secondary-cidr-route-clash.ts'
import { vpcSecondaryCidrTenZero } from './vpc-secondary-cidr-ten-zero.ts'
import { vpcSingleZone } from './vpc-single-zone.ts'
import { vpcTenancyToDedicated } from './vpc-tenancy-to-dedicated.ts'
import { vpcTenancyValue } from './vpc-tenancy-value.ts'

export const rules: readonly Rule<VpcProps>[] = [
  quotaInterfaceEndpoints,
  quotaIpv4BlocksPerVpc,
  quotaNaclsPerVpc,
  quotaNatPerZone,
  quotaPeeringsPerVpc,
  quotaRouteTablesPerVpc,
  quotaSubnetsPerVpc,
  vpcCidrDockerBridge,
  vpcCidrForbiddenRange,
  vpcCidrPrefixLength,
  vpcCidrPublicRange,
  vpcCidrResize,
  vpcCidrSyntax,
  vpcCidrTooSmall,
  vpcDedicatedCost,
  vpcDedicatedWithCache,
  vpcDnsHostnamesNeedSupport,
  vpcDnsSupportOff,
  vpcIpv4Required,
  vpcIpv6Pool,
  vpcIpv6PrefixLength,
  vpcIpv6Syntax,
  vpcOverlapInDesign,
  vpcRegionImmutable,
  vpcSecondaryCidrOverlap,
  vpcSecondaryCidrRestricted,
  vpcSecondaryCidrRouteClash,
  vpcSecondaryCidrTenZero,
  vpcSingleZone,
  vpcTenancyToDedicated,
  vpcTenancyValue,
  ...tagRules,
  ...addressRules,
]

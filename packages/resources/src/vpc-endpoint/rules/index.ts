import type { Rule } from '@vpcanvas/rules'
import { referenceRules, tagRules } from '../../design-rules/index.ts'
import type { VpcEndpointProps } from '../schema.ts'
import { vpceDefaultSg } from './vpce-default-sg.ts'
import { vpceElasticacheApiOnly } from './vpce-elasticache-api-only.ts'
import { vpceGatewayDuplicateInTable } from './vpce-gateway-duplicate-in-table.ts'
import { vpceGatewayEgressRule } from './vpce-gateway-egress-rule.ts'
import { vpceGatewayFields } from './vpce-gateway-fields.ts'
import { vpceGatewayNoTable } from './vpce-gateway-no-table.ts'
import { vpceGatewayService } from './vpce-gateway-service.ts'
import { vpceImmutable } from './vpce-immutable.ts'
import { vpceInterfaceCost } from './vpce-interface-cost.ts'
import { vpceInterfaceNoSubnet } from './vpce-interface-no-subnet.ts'
import { vpceIpTypeSubnets } from './vpce-ip-type-subnets.ts'
import { vpceOneSubnetPerZone } from './vpce-one-subnet-per-zone.ts'
import { vpcePolicyFullAccess } from './vpce-policy-full-access.ts'
import { vpcePolicySize } from './vpce-policy-size.ts'
import { vpcePolicySyntax } from './vpce-policy-syntax.ts'
import { vpcePrivateDnsAttributes } from './vpce-private-dns-attributes.ts'
import { vpcePrivateDnsDuplicate } from './vpce-private-dns-duplicate.ts'
import { vpceServiceUnknown } from './vpce-service-unknown.ts'
import { vpceSg443 } from './vpce-sg-443.ts'
import { vpceSgOtherVpc } from './vpce-sg-other-vpc.ts'
import { vpceSingleZone } from './vpce-single-zone.ts'

export const rules: readonly Rule<VpcEndpointProps>[] = [
  vpceGatewayService,
  vpceServiceUnknown,
  vpceGatewayNoTable,
  vpceGatewayFields,
  vpceGatewayDuplicateInTable,
  vpceGatewayEgressRule,
  vpceOneSubnetPerZone,
  vpceInterfaceNoSubnet,
  vpceSingleZone,
  vpcePrivateDnsAttributes,
  vpcePrivateDnsDuplicate,
  vpceSg443,
  vpceDefaultSg,
  vpceSgOtherVpc,
  vpceIpTypeSubnets,
  vpcePolicySyntax,
  vpcePolicySize,
  vpcePolicyFullAccess,
  vpceInterfaceCost,
  vpceElasticacheApiOnly,
  vpceImmutable,
  ...tagRules,
  ...referenceRules,
]

import type { Rule } from '@vpcanvas/rules'
import { referenceRules, tagRules } from '../../design-rules/index.ts'
import type { NatGatewayProps } from '../schema.ts'
import { natEipInUse } from './nat-eip-in-use.ts'
import { natImmutable } from './nat-immutable.ts'
import { natNaclPorts } from './nat-nacl-ports.ts'
import { natPrivateIpInSubnet } from './nat-private-ip-in-subnet.ts'
import { natPrivateToIgw } from './nat-private-to-igw.ts'
import { natPrivateWithEip } from './nat-private-with-eip.ts'
import { natPublicNeedsEip } from './nat-public-needs-eip.ts'
import { natRegional } from './nat-regional.ts'
import { natSingleZone } from './nat-single-zone.ts'
import { natSubnetNotPublic } from './nat-subnet-not-public.ts'
import { natUnused } from './nat-unused.ts'
import { natVpcWithoutIgw } from './nat-vpc-without-igw.ts'

export const rules: readonly Rule<NatGatewayProps>[] = [
  natEipInUse,
  natImmutable,
  natNaclPorts,
  natPrivateIpInSubnet,
  natPrivateToIgw,
  natPrivateWithEip,
  natPublicNeedsEip,
  natRegional,
  natSingleZone,
  natSubnetNotPublic,
  natUnused,
  natVpcWithoutIgw,
  ...tagRules,
  ...referenceRules,
]

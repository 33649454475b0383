import type { Rule } from '@vpcanvas/rules'
import { tagRules } from '../../design-rules/index.ts'
import type { EgressOnlyInternetGatewayProps } from '../schema.ts'
import { eigwNoRoute } from './eigw-no-route.ts'
import { eigwOnePerVpc } from './eigw-one-per-vpc.ts'
import { eigwVpcWithoutIpv6 } from './eigw-vpc-without-ipv6.ts'

export const rules: readonly Rule<EgressOnlyInternetGatewayProps>[] = [
  eigwNoRoute,
  eigwOnePerVpc,
  eigwVpcWithoutIpv6,
  ...tagRules,
]

import type { Rule } from '@vpcanvas/rules'
import { tagRules } from '../../design-rules/index.ts'
import type { InternetGatewayProps } from '../schema.ts'
import { igwDetachWithPublicAddresses } from './igw-detach-with-public-addresses.ts'
import { igwNoRoute } from './igw-no-route.ts'
import { igwOnePerVpc } from './igw-one-per-vpc.ts'
import { igwUnattached } from './igw-unattached.ts'

export const rules: readonly Rule<InternetGatewayProps>[] = [
  igwDetachWithPublicAddresses,
  igwNoRoute,
  igwOnePerVpc,
  igwUnattached,
  ...tagRules,
]

import { quotaRule } from '../../quota-rule.ts'
import { vpcPeeringSchema } from '../../vpc-peering/schema.ts'
import type { VpcProps } from '../schema.ts'

export const quotaPeeringsPerVpc = quotaRule<VpcProps>({
  id: 'quota-peerings-per-vpc',
  of: { en: 'Peerings of a VPC', ko: 'VPC의 피어링' },
  limit: 50,
  ceiling: 125,
  awsCode: 'VpcPeeringConnectionsPerVpcLimitExceeded',
  count: (vpc, look) =>
    new Set(look.mentions(vpc.id).flatMap(({ by }) => (by.kind === vpcPeeringSchema.kind ? by.id : []))).size,
})

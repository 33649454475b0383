import { quotaRule } from '../../quota-rule.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import type { VpcProps } from '../schema.ts'

export const quotaSubnetsPerVpc = quotaRule<VpcProps>({
  id: 'quota-subnets-per-vpc',
  of: { en: 'Subnets in a VPC', ko: 'VPC의 서브넷' },
  limit: 200,
  awsCode: 'SubnetLimitExceeded',
  count: (vpc, look) => look.childrenOf(subnetSchema, vpc.id).length,
})

import { quotaRule } from '../../quota-rule.ts'
import type { VpcProps } from '../schema.ts'

export const quotaIpv4BlocksPerVpc = quotaRule<VpcProps>({
  id: 'quota-ipv4-blocks-per-vpc',
  of: { en: 'IPv4 blocks of a VPC, the primary included', ko: 'VPC의 IPv4 블록(기본 블록 포함)' },
  limit: 5,
  ceiling: 50,
  awsCode: 'CidrLimitExceeded',
  count: (vpc) => 1 + vpc.props.secondaryCidrBlocks.length,
  path: ['secondaryCidrBlocks'],
})

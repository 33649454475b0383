import { networkAclSchema } from '../../network-acl/schema.ts'
import { quotaRule } from '../../quota-rule.ts'
import type { VpcProps } from '../schema.ts'

export const quotaNaclsPerVpc = quotaRule<VpcProps>({
  id: 'quota-nacls-per-vpc',
  of: { en: 'Network ACLs in a VPC, the default one included', ko: 'VPC의 네트워크 ACL(기본 ACL 포함)' },
  limit: 200,
  awsCode: 'NetworkAclLimitExceeded',
  count: (vpc, look) => look.childrenOf(networkAclSchema, vpc.id).length + 1,
})

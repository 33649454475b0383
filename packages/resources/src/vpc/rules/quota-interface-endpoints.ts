import { docs } from '@vpcanvas/catalogue'
import { quotaRule } from '../../quota-rule.ts'
import { vpcEndpointSchema } from '../../vpc-endpoint/schema.ts'
import type { VpcProps } from '../schema.ts'

export const quotaInterfaceEndpoints = quotaRule<VpcProps>({
  id: 'quota-interface-endpoints',
  of: { en: 'Interface endpoints of a VPC', ko: 'VPC의 인터페이스 엔드포인트' },
  limit: 50,
  docs: docs('plink', 'vpc-limits-endpoints'),
  awsCode: 'VpcEndpointLimitExceeded',
  count: (vpc, look) =>
    look.childrenOf(vpcEndpointSchema, vpc.id).filter(({ props }) => props.endpointType === 'Interface').length,
})

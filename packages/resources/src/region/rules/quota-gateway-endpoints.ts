import { docs } from '@vpcanvas/catalogue'
import { quotaRule } from '../../quota-rule.ts'
import { vpcEndpointSchema } from '../../vpc-endpoint/schema.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import type { RegionProps } from '../schema.ts'

export const quotaGatewayEndpoints = quotaRule<RegionProps>({
  id: 'quota-gateway-endpoints',
  of: { en: 'Gateway endpoints in a Region', ko: '리전의 게이트웨이 엔드포인트' },
  limit: 20,
  docs: docs('plink', 'vpc-limits-endpoints'),
  awsCode: 'VpcEndpointLimitExceeded',
  count: (region, look) =>
    look
      .childrenOf(vpcSchema, region.id)
      .flatMap((vpc) => look.childrenOf(vpcEndpointSchema, vpc.id))
      .filter(({ props }) => props.endpointType === 'Gateway').length,
})

import { natGatewaySchema } from '../../nat-gateway/schema.ts'
import { quotaRule } from '../../quota-rule.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import type { VpcProps } from '../schema.ts'

export const quotaNatPerZone = quotaRule<VpcProps>({
  id: 'quota-nat-per-zone',
  of: { en: 'NAT gateways in one zone of a VPC', ko: 'VPC의 가용 영역당 NAT 게이트웨이' },
  limit: 5,
  awsCode: 'NatGatewayLimitExceeded',
  count: (vpc, look) => {
    const zones = new Map<string, number>()
    for (const subnet of look.childrenOf(subnetSchema, vpc.id)) {
      const zone = subnet.props.availabilityZone
      zones.set(zone, (zones.get(zone) ?? 0) + look.childrenOf(natGatewaySchema, subnet.id).length)
    }
    return Math.max(0, ...zones.values())
  },
})

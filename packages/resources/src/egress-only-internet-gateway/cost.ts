import type { Costs } from '@vpcanvas/cost'
import { billedIn, byUse, gbAMonth } from '../billing.ts'
import type { EgressOnlyInternetGatewayProps } from './schema.ts'

const OUT = 'egressOnlyInternetGateway.gb'

/** https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer */
export const cost: Costs<EgressOnlyInternetGatewayProps> = {
  about: {
    en: 'Costs nothing itself. What leaves AWS through it is billed by the GB, as with IPv4.',
    ko: '게이트웨이 자체의 요금은 없으며 인터넷으로 나가는 데이터가 IPv4와 같이 GB 단위로 청구됩니다.',
  },
  assumes: {
    [OUT]: {
      label: { en: 'IPv6 data out through each egress-only gateway', ko: '송신 전용 게이트웨이당 IPv6 송신 데이터' },
      unit: gbAMonth,
      span: { low: 1, typical: 50, high: 500 },
    },
  },
  charges: (gateway, view, usage) => [
    byUse(billedIn(view, gateway.id), usage, {
      id: 'internet',
      label: { en: 'Data out to the internet', ko: '인터넷 송신 데이터' },
      rate: 'internet-gb',
      assumption: OUT,
    }),
  ],
}

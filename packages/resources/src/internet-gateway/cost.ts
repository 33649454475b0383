import type { Costs } from '@vpcanvas/cost'
import { billedIn, byUse, gbAMonth } from '../billing.ts'
import type { InternetGatewayProps } from './schema.ts'

const OUT = 'internetGateway.gb'

/** https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer */
export const cost: Costs<InternetGatewayProps> = {
  about: {
    en: 'Costs nothing itself. What leaves AWS through it is billed by the GB; the 100 GB that are free each month are of the whole account, and not counted.',
    ko: '게이트웨이 자체의 요금은 없으며 인터넷으로 나가는 데이터가 GB 단위로 청구됩니다. 매월 무료인 100GB는 계정 전체의 한도이므로 계산에 넣지 않습니다.',
  },
  assumes: {
    [OUT]: {
      label: { en: 'Data out through each internet gateway', ko: '인터넷 게이트웨이당 송신 데이터' },
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

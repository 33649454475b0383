import { type Costs, spanOf } from '@vpcanvas/cost'
import { billedIn, gbAMonth } from '../billing.ts'
import type { VpcPeeringProps } from './schema.ts'

const DATA = 'vpcPeering.gb'

/** https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer */
export const cost: Costs<VpcPeeringProps> = {
  about: {
    en: 'The connection costs nothing. Data to another zone is billed on both sides, data to another region where it leaves; within a zone it is free.',
    ko: '연결 자체의 요금은 없습니다. 다른 가용 영역으로 가는 데이터는 양쪽에서, 다른 리전으로 가는 데이터는 보내는 쪽에서 청구되며 같은 가용 영역 안은 무료입니다.',
  },
  assumes: {
    [DATA]: {
      label: {
        en: 'Data over each peering, to another zone or region',
        ko: '피어링당 다른 영역 또는 리전으로 보내는 데이터',
      },
      unit: gbAMonth,
      span: { low: 0, typical: 50, high: 500 },
    },
  },
  charges({ id, props }, view, usage) {
    const from = billedIn(view, props.requester) ?? billedIn(view, id)
    const to = billedIn(view, props.accepter)
    const isFar = to !== undefined && from !== to
    return [
      {
        id: 'data',
        label: isFar
          ? { en: `Data to ${to}`, ko: `${to} 리전 전송 데이터` }
          : { en: 'Data between zones, both sides', ko: '가용 영역 간 데이터(양쪽)' },
        rate: isFar ? `region-gb:${to}` : 'zone-gb',
        region: from,
        unit: 'gb',
        quantity: spanOf(usage, DATA, isFar ? 1 : 2),
        assumption: DATA,
      },
    ]
  },
}

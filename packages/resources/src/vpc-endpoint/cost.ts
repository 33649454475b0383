import type { Costs } from '@vpcanvas/cost'
import { billedIn, byUse, gbAMonth, hourly } from '../billing.ts'
import { alternatives } from './alternatives.ts'
import type { VpcEndpointProps } from './schema.ts'
import { isGateway, subnetsOf } from './service.ts'

const DATA = 'vpcEndpoint.gb'

/** https://aws.amazon.com/privatelink/pricing/ and https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html */
export const cost: Costs<VpcEndpointProps> = {
  about: {
    en: 'A gateway endpoint is free. An interface endpoint is billed for each zone and hour, and for the data.',
    ko: '게이트웨이 엔드포인트는 무료입니다. 인터페이스 엔드포인트는 가용 영역별 시간과 데이터로 청구됩니다.',
  },
  assumes: {
    [DATA]: {
      label: { en: 'Data through each interface endpoint', ko: '인터페이스 엔드포인트당 처리 데이터' },
      unit: gbAMonth,
      span: { low: 1, typical: 50, high: 500 },
    },
  },
  charges(endpoint, view, usage) {
    if (isGateway(endpoint)) return []
    const region = billedIn(view, endpoint.id)
    const zones = subnetsOf(view, endpoint).length
    if (zones === 0) return []
    return [
      hourly(region, {
        id: 'hours',
        label: {
          en: `Interface endpoint in ${zones} ${zones === 1 ? 'zone' : 'zones'}`,
          ko: `인터페이스 엔드포인트(가용 영역 ${zones}개)`,
        },
        rate: 'endpoint-hour',
        count: zones,
      }),
      byUse(region, usage, {
        id: 'data',
        label: { en: 'Data processed', ko: '데이터 처리' },
        rate: 'endpoint-gb',
        assumption: DATA,
      }),
    ]
  },
  alternatives,
}

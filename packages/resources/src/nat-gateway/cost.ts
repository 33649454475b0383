import { HOURS, type Costs } from '@vpcanvas/cost'
import { billedIn, byUse, gbAMonth, hourly, zonesAtWork } from '../billing.ts'
import { alternatives } from './alternatives.ts'
import { isRegional } from './mode.ts'
import type { NatGatewayProps } from './schema.ts'

const DATA = 'natGateway.gb'
const PROCESSED = { en: 'Data processed', ko: '데이터 처리' }

/** https://aws.amazon.com/vpc/pricing/ */
export const cost: Costs<NatGatewayProps> = {
  about: {
    en: 'Every hour it is there, used or not, and every GB through it. A regional one is billed for each zone it works in, with an address in each.',
    ko: '사용 여부와 관계없이 존재하는 시간과 처리한 GB마다 청구됩니다. 리전 NAT 게이트웨이는 동작하는 가용 영역마다 시간 요금과 주소 요금이 있습니다.',
  },
  assumes: {
    [DATA]: {
      label: { en: 'Data through each NAT gateway', ko: 'NAT 게이트웨이당 처리 데이터' },
      unit: gbAMonth,
      span: { low: 10, typical: 100, high: 1000 },
    },
  },
  charges(nat, view, usage) {
    const region = billedIn(view, nat.id)
    if (!isRegional(view, nat)) {
      return [
        hourly(region, { id: 'hours', label: { en: 'NAT gateway', ko: 'NAT 게이트웨이' }, rate: 'nat-hour' }),
        byUse(region, usage, { id: 'data', label: PROCESSED, rate: 'nat-gb', assumption: DATA }),
      ]
    }
    const zones = zonesAtWork(view, nat.parent)
    const inZones = { en: zones === 1 ? 'in 1 zone' : `in ${zones} zones`, ko: `가용 영역 ${zones}개` }
    return [
      {
        id: 'hours',
        label: { en: `Regional NAT gateway ${inZones.en}`, ko: `리전 NAT 게이트웨이(${inZones.ko})` },
        rate: 'regional-nat-hour',
        region,
        unit: 'hour',
        quantity: zones * HOURS,
      },
      hourly(region, {
        id: 'addresses',
        label: { en: `Public IPv4 addresses ${inZones.en}`, ko: `퍼블릭 IPv4 주소(${inZones.ko})` },
        rate: 'ipv4-hour',
        count: zones,
      }),
      byUse(region, usage, { id: 'data', label: PROCESSED, rate: 'regional-nat-gb', assumption: DATA }),
    ]
  },
  alternatives,
}

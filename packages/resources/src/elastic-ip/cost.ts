import type { Costs } from '@vpcanvas/cost'
import { billedIn, hourly } from '../billing.ts'
import type { ElasticIpProps } from './schema.ts'

/** https://aws.amazon.com/vpc/pricing/ */
export const cost: Costs<ElasticIpProps> = {
  about: {
    en: 'Every hour the account holds it, in use or not.',
    ko: '사용 여부와 관계없이 계정이 보유한 시간마다 청구됩니다.',
  },
  charges(address, view) {
    const isUsed = address.props.instance !== null || view.mentions(address.id).length > 0
    return [
      hourly(billedIn(view, address.id), {
        id: 'address',
        label: isUsed
          ? { en: 'Public IPv4 address in use', ko: '사용 중인 퍼블릭 IPv4 주소' }
          : { en: 'Idle public IPv4 address', ko: '유휴 퍼블릭 IPv4 주소' },
        rate: isUsed ? 'ipv4-hour' : 'ipv4-idle-hour',
      }),
    ]
  },
}

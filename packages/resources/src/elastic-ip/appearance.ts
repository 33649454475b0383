import type { Appearance } from '../appearance.ts'
import { type ElasticIpProps, elasticIpSchema } from './schema.ts'

export const appearance: Appearance<ElasticIpProps> = {
  label: elasticIpSchema.label,
  plural: { en: 'Elastic IP addresses', ko: '탄력적 IP 주소' },
  group: 'gateways',
  icon: 'elastic-ip',
  shape: 'card',
  size: { width: 184, height: 56 },
  explain: {
    en: 'A public IPv4 address that stays yours until you release it, for an instance or a NAT gateway.',
    ko: '직접 해제하기 전까지 유지되는 퍼블릭 IPv4 주소입니다. 인스턴스나 NAT 게이트웨이에 사용합니다.',
  },
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html',
  summary: ({ id, props }, view) => {
    const user = view.get(props.instance) ?? view.mentions(id).find(({ by }) => by.kind === 'natGateway')?.by
    return user
      ? { en: `used by ${user.name}`, ko: `사용하는 리소스: ${user.name}` }
      : { en: 'not associated', ko: '연결되지 않음' }
  },
}

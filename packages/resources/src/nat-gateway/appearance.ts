import type { Appearance } from '../appearance.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { type NatGatewayProps, natGatewaySchema } from './schema.ts'

export const appearance: Appearance<NatGatewayProps> = {
  label: natGatewaySchema.label,
  plural: { en: 'NAT gateways', ko: 'NAT 게이트웨이' },
  group: 'gateways',
  icon: 'nat-gateway',
  shape: 'card',
  size: { width: 192, height: 64 },
  explain: {
    en: 'Lets instances in private subnets open connections outward while nothing can open one to them.',
    ko: '프라이빗 서브넷의 인스턴스가 외부로 연결을 시작할 수 있게 하고, 외부에서 시작하는 연결은 막습니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html',
  summary: ({ parent, props }, view) => {
    if (view.get(parent)?.kind === vpcSchema.kind) return { en: 'public · regional', ko: '퍼블릭 · 리전' }
    if (props.connectivityType === 'private') return { en: 'private', ko: '프라이빗' }
    const address = view.get(props.elasticIp)
    return address
      ? { en: `public · ${address.name}`, ko: `퍼블릭 · ${address.name}` }
      : { en: 'public · no Elastic IP', ko: '퍼블릭 · 탄력적 IP 없음' }
  },
}

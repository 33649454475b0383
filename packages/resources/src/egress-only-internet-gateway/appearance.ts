import type { Appearance } from '../appearance.ts'
import { type EgressOnlyInternetGatewayProps, egressOnlyInternetGatewaySchema } from './schema.ts'

export const appearance: Appearance<EgressOnlyInternetGatewayProps> = {
  label: egressOnlyInternetGatewaySchema.label,
  plural: { en: 'Egress-only internet gateways', ko: '송신 전용 인터넷 게이트웨이' },
  group: 'gateways',
  icon: 'egress-only-internet-gateway',
  shape: 'edgeCard',
  size: { width: 192, height: 56 },
  explain: {
    en: 'Lets IPv6 traffic out of a VPC and its replies in; nobody outside can open a connection through it.',
    ko: 'VPC의 IPv6 트래픽을 내보내고 그 응답만 받아들입니다. 외부에서는 이 게이트웨이로 연결을 시작할 수 없습니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html',
  summary: () => ({ en: 'IPv6, outbound only', ko: 'IPv6 아웃바운드 전용' }),
}

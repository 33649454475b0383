import type { Appearance } from '../appearance.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { type InternetGatewayProps, internetGatewaySchema } from './schema.ts'

export const appearance: Appearance<InternetGatewayProps> = {
  label: internetGatewaySchema.label,
  plural: { en: 'Internet gateways', ko: '인터넷 게이트웨이' },
  group: 'gateways',
  icon: 'internet-gateway',
  shape: 'edgeCard',
  size: { width: 192, height: 56 },
  explain: {
    en: 'Connects a VPC to the internet; what is reachable through it still needs a route and a public address.',
    ko: 'VPC를 인터넷에 연결합니다. 이를 통해 통신하려면 경로와 퍼블릭 주소도 필요합니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  summary: ({ parent }, view) => {
    const vpc = view.as(vpcSchema, parent)
    return vpc
      ? { en: `attached to ${vpc.name}`, ko: `연결된 VPC: ${vpc.name}` }
      : { en: 'not attached', ko: '연결되지 않음' }
  },
}

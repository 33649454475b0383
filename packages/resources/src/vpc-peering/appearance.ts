import type { Appearance } from '../appearance.ts'
import { verbatim } from '@vpcanvas/text'
import { type VpcPeeringProps, vpcPeeringSchema } from './schema.ts'

export const appearance: Appearance<VpcPeeringProps> = {
  label: vpcPeeringSchema.label,
  plural: { en: 'VPC peering connections', ko: 'VPC 피어링 연결' },
  group: 'gateways',
  icon: 'vpc-peering',
  shape: 'bridge',
  size: { width: 144, height: 48 },
  explain: {
    en: 'Joins two VPCs whose ranges do not overlap; each side needs routes, and traffic goes no further than the peer.',
    ko: '주소 범위가 겹치지 않는 두 VPC를 연결합니다. 양쪽에 경로가 필요하며 트래픽은 피어 VPC 너머로 전달되지 않습니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html',
  summary: ({ props }, view) =>
    verbatim([props.requester, props.accepter].map((id) => view.get(id)?.name ?? id).join(' ↔ ')),
}

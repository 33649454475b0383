import type { Appearance } from '../appearance.ts'
import { verbatim } from '@vpcanvas/text'
import { AMAZON_PROVIDED, type VpcProps, vpcSchema } from './schema.ts'

export const appearance: Appearance<VpcProps> = {
  label: vpcSchema.label,
  plural: { en: 'VPCs', ko: 'VPC' },
  group: 'places',
  icon: 'vpc',
  shape: 'frame',
  size: { width: 840, height: 600 },
  explain: {
    en: 'A private network of your own, with an address range that can never be edited afterwards.',
    ko: '사용자 전용 사설 네트워크입니다. 기본 주소 범위는 만든 뒤에 바꿀 수 없습니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html',
  summary: ({ props }) =>
    verbatim([props.cidrBlock, ...props.secondaryCidrBlocks, ...shownIpv6(props.ipv6CidrBlock)].join(', ')),
  inset: { top: 64, bottom: 24 },
}

function shownIpv6(block: string | null): readonly string[] {
  if (block === null) return []
  return [block === AMAZON_PROVIDED ? 'IPv6 /56' : block]
}

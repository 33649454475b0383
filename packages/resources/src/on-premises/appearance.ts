import { verbatim } from '@vpcanvas/text'
import type { Appearance } from '../appearance.ts'
import { type OnPremisesProps, onPremisesSchema } from './schema.ts'

export const appearance: Appearance<OnPremisesProps> = {
  label: onPremisesSchema.label,
  plural: { en: 'On-premises networks', ko: '온프레미스 네트워크' },
  group: 'actors',
  icon: 'on-premises',
  shape: 'card',
  size: { width: 200, height: 64 },
  explain: {
    en: 'An office or a data centre with ranges of its own, outside AWS. Traces start and end there; VPC ranges must not overlap its own.',
    ko: 'AWS 외부에 있는 사무실이나 데이터 센터의 네트워크입니다. 추적의 시작과 끝이 될 수 있으며, VPC 범위는 이 네트워크의 범위와 겹치지 않아야 합니다.',
  },
  docs: 'https://docs.aws.amazon.com/whitepapers/latest/aws-vpc-connectivity-options/network-to-amazon-vpc-connectivity-options.html',
  summary: ({ props }) => verbatim(props.cidrBlocks.join(' · ')),
}

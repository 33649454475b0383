import type { Placement } from '@vpcanvas/model'
import { prefixListDefaults, type PrefixListProps } from './schema.ts'

export const placement: Placement<PrefixListProps> = {
  arrive: () => ({
    name: 'prefix-list',
    props: prefixListDefaults,
    decided: {
      en: 'IPv4, up to 10 entries; name it in routes and security group rules',
      ko: 'IPv4, 최대 항목 10개. 경로와 보안 그룹 규칙에서 지정하십시오.',
    },
  }),
}

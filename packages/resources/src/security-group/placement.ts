import type { Placement } from '@vpcanvas/model'
import { securityGroupDefaults, type SecurityGroupProps } from './schema.ts'

export const placement: Placement<SecurityGroupProps> = {
  arrive: () => ({
    name: 'security-group',
    props: securityGroupDefaults,
    decided: { en: 'nothing in, everything out over IPv4', ko: '인바운드 없음, IPv4 아웃바운드 전체 허용' },
  }),
}

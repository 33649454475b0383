import type { Placement } from '@vpcanvas/model'
import { securityGroupDefaults, type SecurityGroupProps } from './schema.ts'

export const placement: Placement<SecurityGroupProps> = {
  arrive: () => ({ name: 'security-group', props: securityGroupDefaults }),
}

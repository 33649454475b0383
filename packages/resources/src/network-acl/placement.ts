import type { Placement } from '@vpcanvas/model'
import { networkAclDefaults, type NetworkAclProps } from './schema.ts'

export const placement: Placement<NetworkAclProps> = {
  arrive: () => ({ name: 'network-acl', props: networkAclDefaults }),
}

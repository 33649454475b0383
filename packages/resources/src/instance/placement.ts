import type { Placement } from '@vpcanvas/model'
import { stillInVpc } from '../copying.ts'
import { vpcOf } from '../routing.ts'
import { instanceDefaults, type InstanceProps } from './schema.ts'

export const placement: Placement<InstanceProps> = {
  arrive: () => ({
    name: 'instance',
    props: instanceDefaults,
    decided: {
      en: `${instanceDefaults.instanceType} · Amazon Linux 2023`,
      ko: `${instanceDefaults.instanceType} · Amazon Linux 2023`,
    },
  }),
  readdress: (view, copy) => ({
    ...copy.props,
    privateIpAddress: null,
    securityGroups: stillInVpc(view, copy.props.securityGroups, vpcOf(view, copy.parent)?.id),
  }),
}

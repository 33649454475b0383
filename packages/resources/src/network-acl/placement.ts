import type { Placement } from '@vpcanvas/model'
import { unassociated } from '../associating.ts'
import { networkAclDefaults, type NetworkAclProps, networkAclSchema } from './schema.ts'

export const placement: Placement<NetworkAclProps> = {
  arrive: () => ({
    name: 'network-acl',
    props: networkAclDefaults,
    decided: {
      en: 'Entry 100 allows everything, in and out. AWS starts a custom ACL with none, which blocks all traffic.',
      ko: '항목 100이 인바운드와 아웃바운드를 모두 허용합니다. AWS의 사용자 지정 ACL은 항목 없이 시작하므로 모든 트래픽을 차단합니다.',
    },
  }),
  readdress: (view, copy) => ({
    ...copy.props,
    subnets: unassociated(view, networkAclSchema, copy),
  }),
}

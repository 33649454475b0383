import type { Placement } from '@vpcanvas/model'
import { stillInVpc } from '../copying.ts'
import { ipv6CountThere } from '../ipv6-addresses.ts'
import { vpcOf } from '../routing.ts'
import { networkInterfaceDefaults, type NetworkInterfaceProps } from './schema.ts'

export const placement: Placement<NetworkInterfaceProps> = {
  arrive: () => ({
    name: 'network-interface',
    props: networkInterfaceDefaults,
    decided: {
      en: 'not attached yet: draw a line to an instance of the same zone',
      ko: '아직 연결되지 않음: 같은 가용 영역의 인스턴스로 선을 그리십시오',
    },
  }),
  // An instance that is copied along takes the copy; another keeps its own.
  readdress: (view, copy, original) => ({
    ...copy.props,
    privateIpAddress: null,
    secondaryPrivateIpAddresses: [],
    ipv6Addresses: [],
    ipv6AddressCount: ipv6CountThere(view, copy),
    securityGroups: stillInVpc(view, copy.props.securityGroups, vpcOf(view, copy.parent)?.id),
    instance: copy.props.instance === original.props.instance ? null : copy.props.instance,
  }),
}

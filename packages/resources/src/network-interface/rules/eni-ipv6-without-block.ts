import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { ipv6WithoutBlock } from '../../ipv6-refused.ts'
import { type NetworkInterfaceProps, networkInterfaceSchema } from '../schema.ts'

export const eniIpv6WithoutBlock: Rule<NetworkInterfaceProps> = {
  id: 'eni-ipv6-without-block',
  severity: 'error',
  title: {
    en: 'An interface’s IPv6 address comes from the subnet',
    ko: '인터페이스의 IPv6 주소는 서브넷에서 할당합니다',
  },
  why: {
    en: 'AWS refuses to make a network interface with IPv6 addresses in a subnet that has no IPv6 block.',
    ko: 'IPv6 블록이 없는 서브넷에서는 IPv6 주소가 있는 네트워크 인터페이스를 만들 수 없습니다.',
  },
  fix: {
    en: 'Give the subnet an IPv6 block, or ask for no addresses.',
    ko: '서브넷에 IPv6 블록을 지정하거나 IPv6 주소를 요청하지 마십시오.',
  },
  docs: docs('ec2api', 'CreateNetworkInterface'),
  awsCode: 'InvalidParameterValue',
  check: (one, look) => ipv6WithoutBlock(one, networkInterfaceSchema.label, look),
}

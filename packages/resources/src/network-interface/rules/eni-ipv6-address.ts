import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { ipv6Refused } from '../../ipv6-refused.ts'
import { type NetworkInterfaceProps, networkInterfaceSchema } from '../schema.ts'

export const eniIpv6Address: Rule<NetworkInterfaceProps> = {
  id: 'eni-ipv6-address',
  severity: 'error',
  title: {
    en: 'A network interface’s IPv6 addresses are free ones of its subnet',
    ko: '네트워크 인터페이스의 IPv6 주소는 서브넷의 비어 있는 주소입니다',
  },
  why: {
    en: 'Each has to lie in the subnet’s IPv6 block, beside the five that AWS keeps, and be nobody else’s. A block that Amazon has yet to choose holds no address that could be written down.',
    ko: '서브넷의 IPv6 블록 안에 있고 AWS가 예약한 다섯 개가 아니며 다른 리소스가 쓰지 않는 주소여야 합니다. Amazon이 아직 정하지 않은 블록의 주소는 미리 적을 수 없습니다.',
  },
  fix: {
    en: 'Give a number of addresses, and leave the choice to AWS.',
    ko: '주소 수만 지정하고 AWS가 선택하게 하십시오.',
  },
  docs: docs('ec2api', 'CreateNetworkInterface'),
  awsCode: 'InvalidParameterValue',
  check: (one, look) => ipv6Refused(one, networkInterfaceSchema.label, look),
}

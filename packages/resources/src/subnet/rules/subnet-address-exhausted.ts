import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { addressUse } from '../../addresses-used.ts'
import type { SubnetProps } from '../schema.ts'

export const subnetAddressExhausted: Rule<SubnetProps> = {
  id: 'subnet-address-exhausted',
  severity: 'error',
  title: {
    en: 'A subnet has an address for everything in it',
    ko: '서브넷에는 안에 있는 모든 것에 줄 주소가 있어야 합니다',
  },
  why: {
    en: 'Every instance, NAT gateway and cache node takes an address, and AWS keeps five of each subnet for itself.',
    ko: '인스턴스, NAT 게이트웨이, 캐시 노드는 각각 주소를 하나씩 쓰고, AWS는 서브넷마다 다섯 개를 예약합니다.',
  },
  fix: {
    en: 'Use a wider subnet, or move things to another.',
    ko: '더 넓은 서브넷을 사용하거나 일부를 다른 서브넷으로 옮기십시오.',
  },
  docs: docs('vpcug', 'subnet-sizing'),
  awsCode: 'InsufficientFreeAddressesInSubnet',
  *check(subnet, look) {
    const use = addressUse(look, subnet)
    if (!use || use.certain <= use.usable) return
    yield {
      message: {
        en: `Subnet "${subnet.name}" (${subnet.props.cidrBlock}) has ${use.usable} usable addresses, and ${use.certain} are needed.`,
        ko: `서브넷 "${subnet.name}"(${subnet.props.cidrBlock}): 사용 가능한 주소는 ${use.usable}개인데 ${use.certain}개가 필요합니다.`,
      },
      path: ['cidrBlock'],
    }
  },
}

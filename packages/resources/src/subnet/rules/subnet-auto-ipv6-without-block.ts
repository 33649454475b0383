import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { wantsIpv6 } from '../../ipv6.ts'
import { isIpv6Open } from '../../left-open.ts'
import { nextPart } from '../ipv6.ts'
import type { SubnetProps } from '../schema.ts'

export const subnetAutoIpv6WithoutBlock: Rule<SubnetProps> = {
  id: 'subnet-auto-ipv6-without-block',
  severity: 'error',
  title: { en: 'Automatic IPv6 addresses need an IPv6 block', ko: 'IPv6 자동 할당에는 IPv6 블록이 필요합니다' },
  why: {
    en: 'AWS takes the addresses from the IPv6 block of the subnet, and refuses the setting where there is none.',
    ko: 'AWS는 서브넷의 IPv6 블록에서 주소를 할당하며, 블록이 없으면 이 설정을 거부합니다.',
  },
  fix: {
    en: 'Give the subnet an IPv6 block, or turn the setting off.',
    ko: '서브넷에 IPv6 블록을 지정하거나 설정을 끄십시오.',
  },
  docs: docs('ec2api', 'ModifySubnetAttribute'),
  awsCode: 'InvalidParameterCombination',
  *check(subnet, look) {
    if (!subnet.props.assignIpv6AddressOnCreation || wantsIpv6(subnet) || isIpv6Open(look, subnet.id)) return
    yield {
      message: {
        en: `Subnet "${subnet.name}" gives out IPv6 addresses and has no IPv6 block.`,
        ko: `서브넷 "${subnet.name}": IPv6 주소를 자동으로 할당하지만 IPv6 블록이 없습니다.`,
      },
      path: ['assignIpv6AddressOnCreation'],
      fix: nextPart(look, subnet) ?? {
        title: { en: 'Turn automatic addresses off', ko: '자동 할당 끄기' },
        edits: [{ op: 'set', id: subnet.id, path: ['assignIpv6AddressOnCreation'], value: false }],
      },
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { SubnetProps } from '../schema.ts'

export const subnetIpv6OneBlock: Rule<SubnetProps> = {
  id: 'subnet-ipv6-one-block',
  severity: 'error',
  title: { en: 'A subnet has one IPv6 block', ko: '서브넷의 IPv6 블록은 하나입니다' },
  why: {
    en: 'AWS associates one IPv6 block with a subnet at a time. Where a part of the VPC’s range and a block are both given, the block holds here.',
    ko: 'AWS는 서브넷에 IPv6 블록을 한 번에 하나만 연결합니다. VPC 범위의 번호와 블록을 모두 적으면 여기서는 블록을 사용합니다.',
  },
  fix: { en: 'Keep one of the two.', ko: '둘 중 하나만 남기십시오.' },
  docs: docs('ec2api', 'AssociateSubnetCidrBlock'),
  awsCode: 'SubnetIpv6CidrBlockLimitExceeded',
  *check(subnet) {
    const { ipv6Index, ipv6PrefixLength: size, ipv6CidrBlock } = subnet.props
    if (ipv6Index === null || ipv6CidrBlock === null) return
    yield {
      message: {
        en: `Subnet "${subnet.name}" has the /${size} number ${ipv6Index} of the VPC’s range and the block ${ipv6CidrBlock} too.`,
        ko: `서브넷 "${subnet.name}"에 VPC 범위의 ${ipv6Index}번 /${size} 및 블록 ${ipv6CidrBlock} 값이 모두 지정되어 있습니다.`,
      },
      path: ['ipv6Index'],
      fix: {
        title: { en: `Keep ${ipv6CidrBlock}`, ko: `${ipv6CidrBlock} 값만 유지` },
        edits: [{ op: 'set', id: subnet.id, path: ['ipv6Index'], value: null }],
      },
    }
  },
}

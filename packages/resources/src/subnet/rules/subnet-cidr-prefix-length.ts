import { docs } from '@vpcanvas/catalogue'
import { formatBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { freeSubnetBlock, ipv4Meant } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import type { SubnetProps } from '../schema.ts'

export const subnetCidrPrefixLength: Rule<SubnetProps> = {
  id: 'subnet-cidr-prefix-length',
  severity: 'error',
  title: { en: 'A subnet is /16 to /28', ko: '서브넷은 /16에서 /28 사이입니다' },
  why: {
    en: 'AWS takes blocks of 65,536 (/16) down to 16 addresses (/28), of which it keeps five for itself.',
    ko: 'AWS는 주소 65,536개(/16)에서 16개(/28)까지의 블록을 받으며 그중 다섯 개를 예약합니다.',
  },
  fix: { en: 'Use a prefix from /16 to /28.', ko: '/16에서 /28 사이의 접두사를 사용하십시오.' },
  docs: docs('vpcug', 'subnet-sizing'),
  awsCode: 'InvalidSubnet.Range',
  *check(subnet, look) {
    const block = ipv4Meant(subnet.props.cidrBlock)
    if (!block || (block.prefix >= 16 && block.prefix <= 28)) return
    const free =
      subnet.parent === null ? null : freeSubnetBlock(look, subnet.parent, block.prefix < 16 ? 16 : 28, subnet.id)
    yield {
      message: {
        en: `${subnet.props.cidrBlock} of subnet "${subnet.name}" is a /${block.prefix}; AWS takes /16 to /28.`,
        ko: `서브넷 "${subnet.name}": ${subnet.props.cidrBlock}의 접두사는 /${block.prefix}입니다. AWS는 /16에서 /28까지 받습니다.`,
      },
      path: ['cidrBlock'],
      ...(free && { fix: useInstead(subnet, ['cidrBlock'], formatBlock(free)) }),
    }
  },
}

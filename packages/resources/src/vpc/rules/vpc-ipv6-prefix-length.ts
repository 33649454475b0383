import { docs } from '@vpcanvas/catalogue'
import { blockAt, formatBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { ipv6Meant } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import { prefixTaken } from '../../ipv6.ts'
import type { VpcProps } from '../schema.ts'

const [WIDEST, NARROWEST] = [44, 60]

export const vpcIpv6PrefixLength: Rule<VpcProps> = {
  id: 'vpc-ipv6-prefix-length',
  severity: 'error',
  title: {
    en: 'An IPv6 range of a VPC is /44 to /60, in steps of four',
    ko: 'VPC의 IPv6 범위는 /44에서 /60까지 4비트 단위입니다',
  },
  why: {
    en: 'AWS takes /44, /48, /52, /56 and /60 for a VPC; what Amazon provides is always a /56.',
    ko: 'AWS는 VPC에 /44, /48, /52, /56, /60만 받습니다. Amazon 제공 범위는 항상 /56입니다.',
  },
  fix: { en: 'Use /56.', ko: '/56을 사용하십시오.' },
  docs: docs('vpcug', 'vpc-cidr-blocks'),
  awsCode: 'InvalidParameterValue',
  *check(vpc) {
    const block = ipv6Meant(vpc.props.ipv6CidrBlock ?? '')
    if (!block) return
    const prefix = prefixTaken(block.prefix, WIDEST, NARROWEST)
    if (prefix === block.prefix) return
    yield {
      message: {
        en: `${formatBlock(block)} of VPC "${vpc.name}" is a /${block.prefix}; AWS takes /44, /48, /52, /56 or /60.`,
        ko: `VPC "${vpc.name}": ${formatBlock(block)} 블록의 접두사는 /${block.prefix}입니다. AWS는 /44, /48, /52, /56, /60만 받습니다.`,
      },
      path: ['ipv6CidrBlock'],
      fix: useInstead(vpc, ['ipv6CidrBlock'], formatBlock(blockAt({ family: 6, value: block.first }, prefix))),
    }
  },
}

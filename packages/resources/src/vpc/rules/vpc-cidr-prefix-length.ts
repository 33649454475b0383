import { docs } from '@vpcanvas/catalogue'
import { blockAt, formatBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { rangesOf } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import type { VpcProps } from '../schema.ts'

export const vpcCidrPrefixLength: Rule<VpcProps> = {
  id: 'vpc-cidr-prefix-length',
  severity: 'error',
  title: { en: 'A range of a VPC is /16 to /28', ko: 'VPC의 범위는 /16에서 /28 사이입니다' },
  why: {
    en: 'AWS takes IPv4 blocks of 65,536 (/16) down to 16 addresses (/28) for a VPC, primary and secondary alike.',
    ko: 'AWS는 기본 블록과 보조 블록 모두 주소 65,536개(/16)에서 16개(/28)까지의 IPv4 블록만 받습니다.',
  },
  fix: { en: 'Use a prefix from /16 to /28.', ko: '/16에서 /28 사이의 접두사를 사용하십시오.' },
  docs: docs('vpcug', 'vpc-cidr-blocks'),
  awsCode: 'InvalidVpc.Range',
  *check(vpc) {
    for (const { text, path, block } of rangesOf(vpc)) {
      if (!block || (block.prefix >= 16 && block.prefix <= 28)) continue
      const prefix = block.prefix < 16 ? 16 : 28
      const value = formatBlock(blockAt({ family: 4, value: block.first }, prefix))
      yield {
        message: {
          en: `${text} of VPC "${vpc.name}" is a /${block.prefix}; AWS takes /16 to /28.`,
          ko: `VPC "${vpc.name}": ${text}의 접두사는 /${block.prefix}입니다. AWS는 /16에서 /28까지 받습니다.`,
        },
        path,
        fix: useInstead(vpc, path, value),
      }
    }
  },
}

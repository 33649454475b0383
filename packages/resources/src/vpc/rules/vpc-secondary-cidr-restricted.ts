import { docs } from '@vpcanvas/catalogue'
import { formatBlock, overlaps } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { freeVpcBlock, rangesOf } from '../../blocks.ts'
import { allowedBeside, refusedBeside } from '../ranges.ts'
import { useInstead } from '../../fixes.ts'
import type { VpcProps } from '../schema.ts'

export const vpcSecondaryCidrRestricted: Rule<VpcProps> = {
  id: 'vpc-secondary-cidr-restricted',
  severity: 'error',
  title: {
    en: 'The primary range decides which blocks can be added',
    ko: '추가할 수 있는 블록은 기본 범위에 따라 정해집니다',
  },
  why: {
    en: 'A VPC in one private range cannot gain a block of another private range: 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16 do not mix.',
    ko: '한 프라이빗 범위의 VPC에는 다른 프라이빗 범위의 블록을 추가할 수 없습니다. 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16은 섞어 쓸 수 없습니다.',
  },
  fix: {
    en: 'Add a block of the same private range, or of 100.64.0.0/10.',
    ko: '같은 프라이빗 범위나 100.64.0.0/10의 블록을 추가하십시오.',
  },
  docs: docs('vpcug', 'vpc-cidr-blocks'),
  awsCode: 'InvalidVpc.Range',
  *check(vpc, look) {
    const [primary, ...secondary] = rangesOf(vpc)
    if (!primary?.block) return
    const refused = refusedBeside(primary.block)
    for (const { text, path, block } of secondary) {
      const range = block && refused.find((one) => overlaps(one, block))
      if (!range) continue
      const free = freeVpcBlock(look, Math.min(28, Math.max(16, block.prefix)), allowedBeside(vpc))
      const value = free && formatBlock(free)
      yield {
        message: {
          en: `AWS cannot add ${text} (of ${formatBlock(range)}) to VPC "${vpc.name}", whose primary range is ${primary.text}.`,
          ko: `VPC "${vpc.name}": 기본 범위가 ${primary.text}이므로 ${formatBlock(range)}에 속하는 ${text} 블록을 추가할 수 없습니다.`,
        },
        path,
        ...(value && { fix: useInstead(vpc, path, value) }),
      }
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import { formatBlock, overlaps } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { freeVpcBlock, rangesOf } from '../../blocks.ts'
import { allowedBeside, TEN_FIFTEEN, TEN_ZERO } from '../ranges.ts'
import { useInstead } from '../../fixes.ts'
import type { VpcProps } from '../schema.ts'

export const vpcSecondaryCidrTenZero: Rule<VpcProps> = {
  id: 'vpc-secondary-cidr-ten-zero',
  severity: 'error',
  title: {
    en: '10.0.0.0/16 cannot be added beside a block of 10.0.0.0/15',
    ko: '10.0.0.0/15의 블록이 있으면 10.0.0.0/16의 블록을 추가할 수 없습니다',
  },
  why: {
    en: 'AWS keeps the two apart: if any block of the VPC lies in 10.0.0.0/15, none of 10.0.0.0/16 can be added.',
    ko: 'VPC의 블록 중 하나라도 10.0.0.0/15에 있으면 AWS는 10.0.0.0/16의 블록 추가를 거부합니다.',
  },
  fix: { en: 'Choose a block outside 10.0.0.0/16.', ko: '10.0.0.0/16 밖의 블록을 선택하십시오.' },
  docs: docs('vpcug', 'vpc-cidr-blocks'),
  awsCode: 'InvalidVpc.Range',
  *check(vpc, look) {
    const ranges = rangesOf(vpc)
    for (const [index, { text, path, block }] of ranges.entries()) {
      if (index === 0 || !block || !overlaps(TEN_ZERO, block)) continue
      const first = ranges.slice(0, index).find((other) => other.block && overlaps(TEN_FIFTEEN, other.block))
      if (!first) continue
      const free = freeVpcBlock(look, Math.min(28, Math.max(16, block.prefix)), allowedBeside(vpc))
      const value = free && formatBlock(free)
      yield {
        message: {
          en: `AWS cannot add ${text} to VPC "${vpc.name}", which already has ${first.text} of 10.0.0.0/15.`,
          ko: `VPC "${vpc.name}": 10.0.0.0/15에 속하는 ${first.text} 블록이 있으므로 ${text} 블록을 추가할 수 없습니다.`,
        },
        path,
        ...(value && { fix: useInstead(vpc, path, value) }),
      }
    }
  },
}

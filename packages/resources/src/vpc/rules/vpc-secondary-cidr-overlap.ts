import { docs } from '@vpcanvas/catalogue'
import { formatBlock, overlaps } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { freeVpcBlock, rangesOf } from '../../blocks.ts'
import { allowedBeside } from '../ranges.ts'
import type { VpcProps } from '../schema.ts'

export const vpcSecondaryCidrOverlap: Rule<VpcProps> = {
  id: 'vpc-secondary-cidr-overlap',
  severity: 'error',
  title: { en: 'The ranges of one VPC do not overlap', ko: '한 VPC의 범위는 서로 겹치지 않습니다' },
  why: {
    en: 'Every block that is associated with a VPC has a local route of its own; AWS refuses one that overlaps another.',
    ko: 'VPC에 연결된 블록마다 로컬 경로가 하나씩 생기므로 AWS는 다른 블록과 겹치는 블록을 거부합니다.',
  },
  fix: { en: 'Use a block that is free.', ko: '비어 있는 블록을 사용하십시오.' },
  docs: docs('vpcug', 'vpc-cidr-blocks'),
  awsCode: 'InvalidVpc.Range',
  *check(vpc, look) {
    const ranges = rangesOf(vpc)
    for (const [index, range] of ranges.entries()) {
      const other =
        range.block && ranges.slice(0, index).find(({ block }) => block && range.block && overlaps(block, range.block))
      if (!range.block || !other) continue
      const free = freeVpcBlock(look, Math.min(28, Math.max(16, range.block.prefix)), allowedBeside(vpc))
      const value = free && formatBlock(free)
      yield {
        message: {
          en: `The secondary block ${range.text} of VPC "${vpc.name}" overlaps its block ${other.text}.`,
          ko: `VPC "${vpc.name}": 보조 블록 ${range.text}의 범위가 같은 VPC의 블록 ${other.text}의 범위와 겹칩니다.`,
        },
        path: range.path,
        ...(value && {
          fix: {
            title: { en: `Use ${value}`, ko: `${value} 사용` },
            edits: [{ op: 'set', id: vpc.id, path: range.path, value }],
          },
        }),
      }
    }
  },
}

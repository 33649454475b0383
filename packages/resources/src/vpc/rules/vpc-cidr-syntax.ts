import { docs } from '@vpcanvas/catalogue'
import { formatBlock, isFailure, parseBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { ipv4Meant, rangesOf } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import type { VpcProps } from '../schema.ts'

export const vpcCidrSyntax: Rule<VpcProps> = {
  id: 'vpc-cidr-syntax',
  severity: 'error',
  title: { en: 'A range is written a.b.c.d/n', ko: '범위는 a.b.c.d/n 형식으로 씁니다' },
  why: {
    en: 'AWS reads an IPv4 block: four numbers from 0 to 255, a slash, and a prefix from 0 to 32.',
    ko: 'AWS는 IPv4 블록을 0~255의 숫자 네 개, 빗금(/), 0~32의 접두사로 읽습니다.',
  },
  fix: { en: 'Correct the block.', ko: '블록을 바르게 고치십시오.' },
  docs: docs('ec2api', 'CreateVpc'),
  awsCode: 'InvalidParameterValue',
  *check(vpc) {
    for (const { text, path, block } of rangesOf(vpc)) {
      if (block || (path[0] === 'cidrBlock' && text.trim() === '')) continue
      const value = nearestTo(text.trim())
      yield {
        message: {
          en: `"${text}" of VPC "${vpc.name}" is not an IPv4 block.`,
          ko: `VPC "${vpc.name}": "${text}" 값은 IPv4 블록이 아닙니다.`,
        },
        path,
        ...(value && { fix: useInstead(vpc, path, value) }),
      }
    }
  },
}

/** The block that was probably meant; a bare address gets the usual /16. */
function nearestTo(text: string): string | null {
  const parsed = parseBlock(text)
  if (!isFailure(parsed)) return ipv4Meant(text) ? text : null
  const block = ipv4Meant(parsed.reason === 'missingPrefix' ? `${text}/16` : (parsed.nearest ?? ''))
  return block && formatBlock(block)
}

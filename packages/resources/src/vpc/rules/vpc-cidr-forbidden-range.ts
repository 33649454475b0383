import { docs } from '@vpcanvas/catalogue'
import { formatBlock, linkLocal, loopback, multicast, overlaps, thisNetwork } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { freeVpcBlock, rangesOf } from '../../blocks.ts'
import { allowedBeside } from '../ranges.ts'
import { useInstead } from '../../fixes.ts'
import type { VpcProps } from '../schema.ts'

const FORBIDDEN = [thisNetwork, loopback, linkLocal, multicast]

export const vpcCidrForbiddenRange: Rule<VpcProps> = {
  id: 'vpc-cidr-forbidden-range',
  severity: 'error',
  title: { en: 'Some ranges cannot be used for a VPC', ko: 'VPC에 쓸 수 없는 범위가 있습니다' },
  why: {
    en: '0.0.0.0/8, 127.0.0.0/8 (loopback), 169.254.0.0/16 (link-local) and 224.0.0.0/4 (multicast) have meanings of their own on every host.',
    ko: '0.0.0.0/8, 127.0.0.0/8(루프백), 169.254.0.0/16(링크 로컬), 224.0.0.0/4(멀티캐스트)는 모든 호스트에서 따로 쓰이는 범위입니다.',
  },
  fix: { en: 'Use a private block (RFC 1918).', ko: '프라이빗 블록(RFC 1918)을 사용하십시오.' },
  docs: docs('vpcug', 'vpc-cidr-blocks'),
  awsCode: 'InvalidVpc.Range',
  *check(vpc, look) {
    for (const { text, path, block } of rangesOf(vpc)) {
      const forbidden = block && FORBIDDEN.find((range) => overlaps(range, block))
      if (!forbidden) continue
      const prefix = Math.min(28, Math.max(16, block.prefix))
      const free = freeVpcBlock(look, prefix, path[0] === 'cidrBlock' ? undefined : allowedBeside(vpc))
      const value = free && formatBlock(free)
      yield {
        message: {
          en: `${text} of VPC "${vpc.name}" lies in ${formatBlock(forbidden)}, which AWS does not allow.`,
          ko: `VPC "${vpc.name}": ${text} 범위는 AWS가 허용하지 않는 ${formatBlock(forbidden)}에 걸칩니다.`,
        },
        path,
        ...(value && { fix: useInstead(vpc, path, value) }),
      }
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import { formatBlock, isPubliclyRoutable } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { freeVpcBlock, rangesOf } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import type { VpcProps } from '../schema.ts'

export const vpcCidrPublicRange: Rule<VpcProps> = {
  id: 'vpc-cidr-public-range',
  severity: 'warning',
  title: { en: 'A VPC uses private address space', ko: 'VPC에는 프라이빗 주소 공간을 사용합니다' },
  why: {
    en: 'AWS accepts publicly routable space, but the VPC then cannot reach the internet hosts that really own it.',
    ko: 'AWS는 퍼블릭 주소 공간도 받지만, 그러면 VPC에서 그 주소를 실제로 소유한 인터넷 호스트에 연결할 수 없습니다.',
  },
  fix: {
    en: 'Use 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10.',
    ko: '10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10 중에서 사용하십시오.',
  },
  docs: docs('vpcug', 'vpc-cidr-blocks'),
  awsCode: null,
  *check(vpc, look) {
    for (const { text, path, block } of rangesOf(vpc)) {
      if (!block || block.prefix < 8 || !isPubliclyRoutable(block)) continue
      const free = path[0] === 'cidrBlock' ? freeVpcBlock(look, Math.min(28, Math.max(16, block.prefix))) : null
      const value = free && formatBlock(free)
      yield {
        message: {
          en: `${text} of VPC "${vpc.name}" is public address space: its hosts cannot reach the real owners of these addresses.`,
          ko: `VPC "${vpc.name}": ${text} 범위는 퍼블릭 주소 공간이므로 VPC의 호스트는 이 주소의 실제 소유자에게 연결할 수 없습니다.`,
        },
        path,
        ...(value && { fix: useInstead(vpc, path, value) }),
      }
    }
  },
}

import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { AMAZON_PROVIDED, type VpcProps } from '../schema.ts'

export const vpcIpv6Pool: Rule<VpcProps> = {
  id: 'vpc-ipv6-pool',
  severity: 'error',
  title: { en: 'An IPv6 block of one’s own comes from a pool', ko: '직접 정한 IPv6 블록에는 주소 풀이 필요합니다' },
  why: {
    en: 'AWS associates only blocks of address pools that were brought to it; one of Amazon’s own blocks cannot be chosen.',
    ko: 'AWS는 가져온 주소 풀의 블록만 연결합니다. Amazon 소유 블록은 직접 고를 수 없습니다.',
  },
  fix: {
    en: 'Name the pool, or let Amazon provide a range.',
    ko: '주소 풀을 지정하거나 Amazon 제공 범위를 사용하십시오.',
  },
  docs: docs('ec2api', 'AssociateVpcCidrBlock'),
  awsCode: 'MissingParameter',
  *check(vpc) {
    const { ipv6CidrBlock, ipv6Pool } = vpc.props
    if (ipv6CidrBlock === null || ipv6CidrBlock === AMAZON_PROVIDED || ipv6Pool) return
    yield {
      message: {
        en: `VPC "${vpc.name}" wants the IPv6 block ${ipv6CidrBlock} and does not say of which address pool.`,
        ko: `VPC "${vpc.name}": IPv6 블록 ${ipv6CidrBlock}의 주소 풀이 지정되지 않았습니다.`,
      },
      path: ['ipv6Pool'],
      fix: useInstead(vpc, ['ipv6CidrBlock'], AMAZON_PROVIDED),
    }
  },
}

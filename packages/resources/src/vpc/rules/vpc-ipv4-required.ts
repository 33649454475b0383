import { formatBlock } from '@vpcanvas/ip'
import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { freeVpcBlock } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import type { VpcProps } from '../schema.ts'

export const vpcIpv4Required: Rule<VpcProps> = {
  id: 'vpc-ipv4-required',
  severity: 'error',
  title: { en: 'A VPC has an IPv4 block', ko: 'VPC에는 IPv4 CIDR 블록이 있어야 합니다' },
  why: {
    en: 'AWS creates no VPC without an IPv4 range; there is none with IPv6 alone.',
    ko: 'AWS는 IPv4 범위 없이 VPC를 만들지 않습니다. IPv6만 있는 VPC는 없습니다.',
  },
  fix: { en: 'Give it a private block, such as 10.0.0.0/16.', ko: '10.0.0.0/16 같은 프라이빗 블록을 지정하십시오.' },
  docs: docs('vpcug', 'vpc-cidr-blocks'),
  awsCode: 'MissingParameter',
  *check(vpc, look) {
    if (vpc.props.cidrBlock.trim() !== '') return
    const free = freeVpcBlock(look, 16)
    yield {
      message: { en: `VPC "${vpc.name}" has no IPv4 range.`, ko: `VPC "${vpc.name}": IPv4 범위가 없습니다.` },
      path: ['cidrBlock'],
      ...(free && {
        fix: useInstead(vpc, ['cidrBlock'], formatBlock(free)),
      }),
    }
  },
}

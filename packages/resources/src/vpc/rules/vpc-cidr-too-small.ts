import { docs } from '@vpcanvas/catalogue'
import { blockAt, formatBlock, overlaps, sizeOf } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blocksOf, ipv4Meant, rangesOf } from '../../blocks.ts'
import { type VpcProps, vpcSchema } from '../schema.ts'

const SMALL = 26

export const vpcCidrTooSmall: Rule<VpcProps> = {
  id: 'vpc-cidr-too-small',
  severity: 'advice',
  title: { en: 'A VPC has room to grow', ko: 'VPC에는 늘어날 여유를 둡니다' },
  why: {
    en: 'The primary range can never be widened. A /28 VPC holds one /28 subnet with 11 usable addresses, and two zones take two subnets.',
    ko: '기본 범위는 나중에 넓힐 수 없습니다. /28 VPC에는 사용 가능한 주소가 11개인 /28 서브넷 하나만 들어가고, 가용 영역 두 개에는 서브넷 두 개가 필요합니다.',
  },
  fix: {
    en: 'Widen it before the first deployment; afterwards only secondary blocks help.',
    ko: '첫 배포 전에 넓히십시오. 그 뒤에는 보조 블록만 추가할 수 있습니다.',
  },
  docs: docs('vpcug', 'subnet-sizing'),
  awsCode: null,
  *check(vpc, look) {
    const block = ipv4Meant(vpc.props.cidrBlock)
    if (!block || block.prefix <= SMALL || block.prefix > 28 || rangesOf(vpc).length > 1) return
    if (look.applied?.as(vpcSchema, vpc.id)) return
    const wide = blockAt({ family: 4, value: block.first }, 20)
    const clash = look
      .all(vpcSchema)
      .some((other) => other.id !== vpc.id && blocksOf(other).some((one) => overlaps(one, wide)))
    const value = formatBlock(wide)
    yield {
      message: {
        en: `${formatBlock(block)} of VPC "${vpc.name}" has ${sizeOf(block)} addresses in all, and can never be widened.`,
        ko: `VPC "${vpc.name}": ${formatBlock(block)} 범위의 주소는 모두 ${sizeOf(block)}개이며 나중에 넓힐 수 없습니다.`,
      },
      path: ['cidrBlock'],
      ...(!clash && {
        fix: {
          title: { en: `Widen to ${value}`, ko: `${value}까지 넓히기` },
          edits: [{ op: 'set', id: vpc.id, path: ['cidrBlock'], value }],
        },
      }),
    }
  },
}

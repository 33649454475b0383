import { docs } from '@vpcanvas/catalogue'
import { block, contains, formatBlock } from '@vpcanvas/ip'
import type { Resource } from '@vpcanvas/model'
import type { Fix, Look, Rule } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import { AMAZONS_PREFIX, ipv6Of, partOf, SUBNET_PREFIXES, subnetIpv6Of, wantsIpv6 } from '../../ipv6.ts'
import { isIpv6Open } from '../../left-open.ts'
import { AMAZON_PROVIDED, type VpcProps, vpcSchema } from '../../vpc/schema.ts'
import { nextPart, withoutIpv6 } from '../ipv6.ts'
import type { SubnetProps } from '../schema.ts'

export const subnetIpv6OutsideVpc: Rule<SubnetProps> = {
  id: 'subnet-ipv6-outside-vpc',
  severity: 'error',
  title: {
    en: 'An IPv6 block of a subnet is a part of the VPC’s range',
    ko: '서브넷의 IPv6 블록은 VPC의 IPv6 범위에 속합니다',
  },
  why: {
    en: 'AWS cuts a subnet’s IPv6 block out of a range of its VPC: without one there is none, and a /56 has 256 of them.',
    ko: 'AWS는 서브넷의 IPv6 블록을 VPC의 범위에서 나눕니다. VPC에 범위가 없으면 할당할 수 없으며, /56에는 /64가 256개 있습니다.',
  },
  fix: {
    en: 'Give the VPC an IPv6 range, or the subnet a free part of it.',
    ko: 'VPC에 IPv6 범위를 추가하거나 서브넷에 비어 있는 부분을 지정하십시오.',
  },
  docs: docs('vpcug', 'subnet-sizing'),
  awsCode: 'InvalidSubnet.Range',
  *check(subnet, look) {
    const vpc = look.as(vpcSchema, subnet.parent)
    if (!vpc || !wantsIpv6(subnet) || isIpv6Open(look, subnet.id)) return
    const found = wrongIn(subnet, vpc, look)
    if (!found) return
    yield {
      message: found.message,
      path: [subnet.props.ipv6CidrBlock === null ? 'ipv6Index' : 'ipv6CidrBlock'],
      related: [vpc.id],
      fix: found.fix ?? withoutIpv6(subnet),
    }
  },
}

/** Any range of the size that Amazon provides. */
const AMAZONS = block(`2001:db8::/${AMAZONS_PREFIX}`)

interface Wrong {
  readonly message: Text
  readonly fix: Fix | null
}

function wrongIn(subnet: Resource<SubnetProps>, vpc: Resource<VpcProps>, look: Look): Wrong | null {
  const { ipv6CidrBlock, ipv6Index, ipv6PrefixLength: size } = subnet.props
  const range = ipv6Of(look, vpc)
  if (vpc.props.ipv6CidrBlock === null) {
    const message = {
      en: `Subnet "${subnet.name}" has IPv6, and VPC "${vpc.name}" has no IPv6 range.`,
      ko: `서브넷 "${subnet.name}"에는 IPv6가 있지만 VPC "${vpc.name}"에는 IPv6 범위가 없습니다.`,
    }
    const isPart = ipv6CidrBlock === null && ipv6Index !== null && partOf(AMAZONS, ipv6Index, size) !== null
    return { message, fix: isPart ? withRange(vpc) : null }
  }
  const part = subnetIpv6Of(look, subnet)
  // A text that is no block is another rule's business.
  if (!range || (ipv6CidrBlock !== null && !part)) return null
  if (ipv6CidrBlock === null) {
    // That there is no such size is another rule's business.
    if (part || !SUBNET_PREFIXES.includes(size)) return null
    const message = {
      en: `The IPv6 range of VPC "${vpc.name}" has no /${size} number ${ipv6Index ?? ''} for subnet "${subnet.name}".`,
      ko: `서브넷 "${subnet.name}": VPC "${vpc.name}"의 IPv6 범위에 ${ipv6Index ?? ''}번 /${size} 블록이 없습니다.`,
    }
    return { message, fix: nextPart(look, subnet) }
  }
  if (part && contains(range.block, part.block) && range.known) return null
  const message = range.known
    ? {
        en: `${ipv6CidrBlock} of subnet "${subnet.name}" is not inside the IPv6 range ${formatBlock(range.block)} of VPC "${vpc.name}".`,
        ko: `서브넷 "${subnet.name}": ${ipv6CidrBlock} 블록이 VPC "${vpc.name}"의 IPv6 범위 ${formatBlock(range.block)} 안에 있지 않습니다.`,
      }
    : {
        en: `Subnet "${subnet.name}" names the IPv6 block ${ipv6CidrBlock}, but Amazon has not chosen the range of VPC "${vpc.name}" yet.`,
        ko: `서브넷 "${subnet.name}": IPv6 블록(${ipv6CidrBlock})을 적었지만 VPC "${vpc.name}"의 범위는 아직 Amazon이 정하지 않았습니다.`,
      }
  return { message, fix: nextPart(look, subnet) }
}

function withRange(vpc: Resource<VpcProps>): Fix {
  return {
    title: { en: `Give "${vpc.name}" an IPv6 range from Amazon`, ko: `"${vpc.name}"에 Amazon 제공 IPv6 범위 추가` },
    edits: [{ op: 'set', id: vpc.id, path: ['ipv6CidrBlock'], value: AMAZON_PROVIDED }],
  }
}

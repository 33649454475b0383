import { docs } from '@vpcanvas/catalogue'
import { formatBlock, overlaps } from '@vpcanvas/ip'
import type { Resource } from '@vpcanvas/model'
import { perList, type Rule } from '@vpcanvas/rules'
import { SUBNET_PREFIX, subnetIpv6Of, wantsIpv6 } from '../../ipv6.ts'
import { nextPart } from '../ipv6.ts'
import { type SubnetProps, subnetSchema } from '../schema.ts'

interface Sorted {
  readonly byIndex: ReadonlyMap<number, readonly Resource<SubnetProps>[]>
  /** Those whose block is written out, or of another size. */
  readonly others: readonly Resource<SubnetProps>[]
}

/** The subnets of a VPC by the number of their /64 of its range, and those that have something else. */
const sorted = perList((subnets: readonly Resource<SubnetProps>[]): Sorted => {
  const usual = subnets.filter(isUsual)
  const others = subnets.filter((one) => wantsIpv6(one) && !isUsual(one))
  return { byIndex: Map.groupBy(usual, ({ props }) => props.ipv6Index ?? 0), others }
})

function isUsual({ props }: Resource<SubnetProps>): boolean {
  return props.ipv6CidrBlock === null && props.ipv6Index !== null && props.ipv6PrefixLength === SUBNET_PREFIX
}

/** Those whose block may meet that of a subnet: parts of one size meet only where they are the same. */
function rivalsOf(
  subnet: Resource<SubnetProps>,
  siblings: readonly Resource<SubnetProps>[],
): readonly Resource<SubnetProps>[] {
  const { byIndex, others } = sorted(siblings)
  const usual = isUsual(subnet) ? (byIndex.get(subnet.props.ipv6Index ?? 0) ?? []) : [...byIndex.values()].flat()
  return [...usual, ...others].filter(({ id }) => id !== subnet.id)
}

export const subnetIpv6Overlap: Rule<SubnetProps> = {
  id: 'subnet-ipv6-overlap',
  severity: 'error',
  title: { en: 'Subnets of one VPC share no IPv6 addresses', ko: '한 VPC의 서브넷은 IPv6 주소가 겹치지 않습니다' },
  why: {
    en: 'Each /64 of the VPC’s range is one subnet’s; AWS refuses it to a second.',
    ko: 'VPC 범위의 /64 하나는 서브넷 하나에 속하므로 AWS는 다른 서브넷과 겹치는 블록을 거부합니다.',
  },
  fix: { en: 'Give one of them the next free part.', ko: '한쪽에 비어 있는 다음 부분을 지정하십시오.' },
  docs: docs('vpcug', 'subnet-sizing'),
  awsCode: 'InvalidSubnet.Conflict',
  *check(subnet, look) {
    const own = wantsIpv6(subnet) && subnetIpv6Of(look, subnet)
    if (!own || subnet.parent === null) return
    const others = rivalsOf(subnet, look.childrenOf(subnetSchema, subnet.parent)).filter((one) => {
      const block = subnetIpv6Of(look, one)?.block
      return block !== undefined && overlaps(own.block, block)
    })
    // What AWS already holds stays; the newcomer has to give way.
    const clashing = holds(subnet) ? others.filter(holds) : others
    const [other] = clashing
    if (!other) return
    const fix = nextPart(look, subnet)
    yield {
      message: {
        en: `The IPv6 block ${formatBlock(own.block)} of subnet "${subnet.name}" overlaps that of subnet "${other.name}".`,
        ko: `서브넷 "${subnet.name}"의 IPv6 블록 ${formatBlock(own.block)} 범위가 서브넷 "${other.name}"의 블록과 겹칩니다.`,
      },
      path: [subnet.props.ipv6CidrBlock === null ? 'ipv6Index' : 'ipv6CidrBlock'],
      related: clashing.map(({ id }) => id),
      ...(fix && { fix }),
    }

    function holds(one: Resource<SubnetProps>): boolean {
      const before = look.applied?.as(subnetSchema, one.id)?.props
      return (
        before?.ipv6Index === one.props.ipv6Index &&
        before.ipv6PrefixLength === one.props.ipv6PrefixLength &&
        before.ipv6CidrBlock === one.props.ipv6CidrBlock
      )
    }
  },
}

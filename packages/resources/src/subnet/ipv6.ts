import type { Edit, Resource } from '@vpcanvas/model'
import type { Fix, Questions } from '@vpcanvas/rules'
import { freeIpv6Index, SUBNET_PREFIX } from '../ipv6.ts'
import { vpcSchema } from '../vpc/schema.ts'
import type { SubnetProps } from './schema.ts'

/** The next free block of the VPC's range in the place of what a subnet has: of the same size, else a /64. Null where there is none. */
export function nextPart(look: Questions, subnet: Resource<SubnetProps>): Fix | null {
  const vpc = look.as(vpcSchema, subnet.parent)
  const same = freeIpv6Index(look, vpc, subnet.id, subnet.props.ipv6PrefixLength)
  const size = same === null ? SUBNET_PREFIX : subnet.props.ipv6PrefixLength
  const index = same ?? freeIpv6Index(look, vpc, subnet.id)
  if (index === null) return null
  const edits: Edit[] = [
    { op: 'set', id: subnet.id, path: ['ipv6Index'], value: index },
    { op: 'set', id: subnet.id, path: ['ipv6PrefixLength'], value: size },
  ]
  if (subnet.props.ipv6CidrBlock !== null)
    edits.push({ op: 'set', id: subnet.id, path: ['ipv6CidrBlock'], value: null })
  return {
    title: {
      en: `Give "${subnet.name}" the /${size} number ${index} of the VPC’s range`,
      ko: `"${subnet.name}"에 VPC 범위의 ${index}번 /${size} 지정`,
    },
    edits,
  }
}

/** The subnet with IPv4 alone. */
export function withoutIpv6(subnet: Resource<SubnetProps>): Fix {
  const off: Edit[] = subnet.props.assignIpv6AddressOnCreation
    ? [{ op: 'set', id: subnet.id, path: ['assignIpv6AddressOnCreation'], value: false }]
    : []
  return {
    title: { en: `Take IPv6 away from "${subnet.name}"`, ko: `"${subnet.name}"에서 IPv6 제거` },
    edits: [
      { op: 'set', id: subnet.id, path: ['ipv6CidrBlock'], value: null },
      { op: 'set', id: subnet.id, path: ['ipv6Index'], value: null },
      ...off,
    ],
  }
}

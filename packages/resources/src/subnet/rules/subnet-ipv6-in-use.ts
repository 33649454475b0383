import { docs } from '@vpcanvas/catalogue'
import type { Resource } from '@vpcanvas/model'
import type { Questions, Rule } from '@vpcanvas/rules'
import { ipv6CountOf } from '../../ipv6-addresses.ts'
import { networkInterfaceSchema } from '../../network-interface/schema.ts'
import { instanceSchema } from '../../instance/schema.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import { type SubnetProps, subnetSchema } from '../schema.ts'

export const subnetIpv6InUse: Rule<SubnetProps> = {
  id: 'subnet-ipv6-in-use',
  severity: 'error',
  title: {
    en: 'An IPv6 block is exchanged when no host has an address of it',
    ko: 'IPv6 블록은 주소를 쓰는 호스트가 없을 때만 바꿀 수 있습니다',
  },
  why: {
    en: 'AWS disassociates the old block before the new one comes, and refuses while a network interface has an address of it.',
    ko: 'AWS는 이전 블록의 연결을 해제한 뒤 새 블록을 연결하며, 네트워크 인터페이스가 이전 블록의 주소를 쓰는 동안에는 거부합니다.',
  },
  fix: {
    en: 'Take the hosts’ IPv6 addresses away and apply that first, or keep the block.',
    ko: '먼저 호스트의 IPv6 주소를 제거해 적용하거나 기존 블록을 유지하십시오.',
  },
  docs: docs('ec2api', 'DisassociateSubnetCidrBlock'),
  awsCode: 'InvalidCidrBlock.InUse',
  *check(subnet, look) {
    const before = look.applied?.as(subnetSchema, subnet.id)
    const [was, is] = [before && look.applied ? blockSaid(look.applied, before) : null, blockSaid(look, subnet)]
    if (!before || was === null || is === null || was === is) return
    const holders = [
      ...look.childrenOf(instanceSchema, subnet.id),
      ...look.childrenOf(networkInterfaceSchema, subnet.id),
    ]
    const hosts = holders.filter((host) => {
      const held = look.applied?.as(instanceSchema, host.id) ?? look.applied?.as(networkInterfaceSchema, host.id)
      return (
        held?.parent === subnet.id && look.applied && ipv6CountOf(look.applied, held) > 0 && ipv6CountOf(look, host) > 0
      )
    })
    if (hosts.length === 0) return
    const { ipv6Index, ipv6PrefixLength, ipv6CidrBlock } = before.props
    const isOwn =
      ipv6Index !== subnet.props.ipv6Index ||
      ipv6PrefixLength !== subnet.props.ipv6PrefixLength ||
      ipv6CidrBlock !== subnet.props.ipv6CidrBlock
    yield {
      message: {
        en: `AWS refuses another IPv6 block for subnet "${subnet.name}" while hosts (${hosts.length}) have addresses of the one it has.`,
        ko: `서브넷 "${subnet.name}": 호스트 ${hosts.length}개가 현재 IPv6 블록의 주소를 쓰고 있어 다른 블록으로 바꿀 수 없습니다.`,
      },
      path: [subnet.props.ipv6CidrBlock === null ? 'ipv6Index' : 'ipv6CidrBlock'],
      related: hosts.map(({ id }) => id),
      ...(isOwn && {
        fix: {
          title: { en: `Keep the IPv6 block of "${subnet.name}"`, ko: `"${subnet.name}"의 IPv6 블록 유지` },
          edits: [
            { op: 'set', id: subnet.id, path: ['ipv6Index'], value: ipv6Index },
            { op: 'set', id: subnet.id, path: ['ipv6PrefixLength'], value: ipv6PrefixLength },
            { op: 'set', id: subnet.id, path: ['ipv6CidrBlock'], value: ipv6CidrBlock },
          ],
        },
      }),
    }
  },
}

/** What a subnet says of its block, and its VPC of the range; null where it has none. */
function blockSaid(look: Questions, { parent, props }: Resource<SubnetProps>): string | null {
  if (props.ipv6CidrBlock !== null) return props.ipv6CidrBlock
  const range = look.as(vpcSchema, parent)?.props.ipv6CidrBlock ?? null
  return props.ipv6Index === null || range === null ? null : `${range} /${props.ipv6PrefixLength} ${props.ipv6Index}`
}

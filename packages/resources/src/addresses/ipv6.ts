import { type Block, contains, formatBlock, overlaps } from '@vpcanvas/ip'
import { type Edit, type Id, type Resource, schemasOf, type View, viewOf } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { ipv6AddressMeant } from '../blocks.ts'
import { instanceSchema } from '../instance/schema.ts'
import { freeIpv6Index, indexIn, ipv6Of, partOf, subnetIpv6Of } from '../ipv6.ts'
import { ipv6CountOf } from '../ipv6-addresses.ts'
import { networkInterfaceSchema } from '../network-interface/schema.ts'
import { type SubnetProps, subnetSchema } from '../subnet/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { gone, type Ground, type Planned } from './moves.ts'
import { words } from './words.ts'

/**
 * Another IPv6 block for a subnet, or its first one. Unlike its IPv4 range, AWS exchanges it in place.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSubnetCidrBlock.html
 */
export function giveIpv6(ground: Ground, id: Id, block: Block): Planned {
  const view = viewOf(ground.design, schemasOf(ground.kinds))
  const subnet = view.as(subnetSchema, id)
  const vpc = subnet && view.as(vpcSchema, subnet.parent)
  if (!subnet || !vpc) return gone
  const range = ipv6Of(view, vpc)
  const text = formatBlock(block)
  if (!range || !contains(range.block, block)) return { refused: words.outside(text, vpc.name), meets: [vpc.id] }
  const index = indexIn(range.block, block)
  const isWritten = subnet.props.ipv6CidrBlock !== null
  // A part of a range that only stands for another is known by its number.
  if (index === null && !(isWritten && range.known)) return { refused: words.part(text), meets: [] }
  const refused = met(view, subnet, block) ?? tied(view, subnet, block)
  if (refused) return refused
  const before = subnetIpv6Of(view, subnet)
  return {
    title: before ? words.move(subnet.name, text) : words.give(subnet.name, text),
    edits: isWritten && range.known ? [set(id, 'ipv6CidrBlock', text)] : numbered(subnet, index),
    ids: [id],
    blocks: [block],
    said: words.givesPart(text, index, range.known),
    notes: before && ground.isProvisioned(id) ? inUse(view, subnet, ground) : [],
  }
}

/** The first /64 of the VPC's range that no subnet has, for this one; null where there is none. */
export function nextIpv6(ground: Ground, id: Id): Planned | null {
  const view = viewOf(ground.design, schemasOf(ground.kinds))
  const subnet = view.as(subnetSchema, id)
  const vpc = subnet && view.as(vpcSchema, subnet.parent)
  const range = vpc && ipv6Of(view, vpc)
  const index = vpc ? freeIpv6Index(view, vpc) : null
  const block = range && index !== null ? partOf(range.block, index) : null
  return block && giveIpv6(ground, id, block)
}

function set(id: Id, prop: string, value: string | number | null): Edit {
  return { op: 'set', id, path: [prop], value }
}

function numbered({ id, props }: Resource<SubnetProps>, index: number | null): readonly Edit[] {
  const open = props.ipv6CidrBlock === null ? [] : [set(id, 'ipv6CidrBlock', null)]
  return [set(id, 'ipv6Index', index), ...open]
}

function met(view: View, subnet: Resource<SubnetProps>, block: Block): Extract<Planned, { refused: Text }> | null {
  for (const other of view.childrenOf(subnetSchema, subnet.parent)) {
    const theirs = other.id === subnet.id ? null : subnetIpv6Of(view, other)?.block
    if (!theirs || !overlaps(theirs, block)) continue
    return { refused: words.meets(formatBlock(block), other.name, formatBlock(theirs)), meets: [other.id] }
  }
  return null
}

function hostsOf(view: View, id: Id) {
  return [...view.childrenOf(instanceSchema, id), ...view.childrenOf(networkInterfaceSchema, id)]
}

/** A host that writes out an address, which another block would leave outside. */
function tied(view: View, subnet: Resource<SubnetProps>, block: Block): Extract<Planned, { refused: Text }> | null {
  for (const { id, name, props } of hostsOf(view, subnet.id)) {
    for (const text of props.ipv6Addresses) {
      const address = ipv6AddressMeant(text)
      if (!address || contains(block, address)) continue
      return { refused: words.tied(name, text, formatBlock(block)), meets: [id] }
    }
  }
  return null
}

function inUse(view: View, subnet: Resource<SubnetProps>, { isProvisioned }: Ground): readonly Text[] {
  const hosts = hostsOf(view, subnet.id).filter((host) => isProvisioned(host.id) && ipv6CountOf(view, host) > 0)
  return hosts.length > 0 ? [words.inUse(hosts.length)] : []
}

import { type Block, blockAt, contains, formatBlock, overlaps, split } from '@vpcanvas/ip'
import { applyEdits, type Edit, type Id, type Resource, schemasOf, type View, viewOf } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { ipv4Meant, ipv6AddressMeant } from '../blocks.ts'
import { freeIpv6Index, indexIn, ipv6Of, partOf, SUBNET_PREFIX, SUBNET_PREFIXES, subnetIpv6Of } from '../ipv6.ts'
import { ipv6CountOf } from '../ipv6-addresses.ts'
import { type SubnetProps, subnetSchema } from '../subnet/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { holdersIn, provisionedHolders } from './ipv6-hosts.ts'
import { gone, type Ground, type Move, type Planned } from './moves.ts'
import { words } from './words.ts'

type Refusal = Extract<Planned, { refused: Text }>

/** The sizes of a subnet's IPv6 block, and the bits between two of them. */
export const WIDEST_IPV6 = 44
export const NARROWEST_IPV6 = SUBNET_PREFIX
export const IPV6_STEP = 4

/**
 * Another IPv6 block for a subnet, or its first one: wider, narrower or elsewhere. Unlike its IPv4 range AWS exchanges it in place, as
 * long as no host has an address of it. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSubnetCidrBlock.html
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
  if (index === null) return { refused: words.sizeIpv6(text), meets: [] }
  const before = subnetIpv6Of(view, subnet)
  const refused =
    met(view, subnet, block) ?? tied(view, subnet, block) ?? (before ? heldFast(view, subnet, ground) : null)
  if (refused) return refused
  // A part of a range that only stands for another is known by its number.
  const isWritten = subnet.props.ipv6CidrBlock !== null && range.known
  const isMove = before?.block.prefix === block.prefix
  const named = isMove ? words.move(subnet.name, text) : words.resize(subnet.name, text)
  return {
    title: before ? named : words.give(subnet.name, text),
    edits: isWritten ? [set(id, 'ipv6CidrBlock', text)] : numbered(subnet, index, block.prefix),
    ids: [id],
    blocks: [block],
    said: words.givesPart(text, block.prefix, index, range.known),
    notes: before && ground.isProvisioned(id) ? [words.exchanged] : [],
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

/** The subnet with IPv4 alone. Refused while something in it has an IPv6 address. */
export function takeIpv6(ground: Ground, id: Id): Planned {
  const view = viewOf(ground.design, schemasOf(ground.kinds))
  const subnet = view.as(subnetSchema, id)
  const before = subnet && subnetIpv6Of(view, subnet)
  if (!subnet || !before) return gone
  const [holder] = holdersIn(view, id).filter((one) => ipv6CountOf(view, one) > 0)
  if (holder) return { refused: words.hasAddress(holder.name, subnet.name), meets: [holder.id] }
  return {
    title: words.take(subnet.name, formatBlock(before.block)),
    edits: withoutIpv6(subnet),
    ids: [id],
    blocks: [],
    said: words.free(formatBlock(before.block)),
    notes: [],
  }
}

/** The subnets of a VPC without IPv6, in the order of their IPv4 addresses: who gets blocks that nobody is named for. */
export function withoutIpv6In(view: View, vpc: Id | null): readonly Resource<SubnetProps>[] {
  const startOf = ({ props }: Resource<SubnetProps>) => Number(ipv4Meant(props.cidrBlock)?.first ?? Infinity)
  return view
    .childrenOf(subnetSchema, vpc)
    .filter(({ props }) => props.ipv6Index === null && props.ipv6CidrBlock === null)
    .toSorted((a, b) => startOf(a) - startOf(b) || 0)
}

/** A free block, or as much of it as was drawn, for the first subnet that has none. */
export function drawIpv6(ground: Ground, vpc: Id, block: Block): Planned {
  const [first] = withoutIpv6In(viewOf(ground.design, schemasOf(ground.kinds)), vpc)
  return first ? giveIpv6(ground, first.id, block) : { refused: words.allHaveIpv6, meets: [] }
}

/** Parts of a free block of this prefix, one for each subnet that has none. */
export function fillIpv6(ground: Ground, vpc: Id, block: Block, prefix: number): Planned {
  const receivers = withoutIpv6In(viewOf(ground.design, schemasOf(ground.kinds)), vpc)
  if (receivers.length === 0) return { refused: words.allHaveIpv6, meets: [] }
  if (!SUBNET_PREFIXES.includes(prefix) || prefix < block.prefix) {
    return { refused: words.sizeIpv6(formatBlock(block)), meets: [] }
  }
  const given = handedOut(ground, receivers, split(block, prefix))
  if ('refused' in given) return given
  return {
    ...given,
    title: words.fill(formatBlock(block), given.ids.length),
    said: words.each(given.blocks),
    notes: [],
  }
}

/** A block cut into sixteen. The subnet keeps the first part; subnets that have none get the others, as far as there are such. */
export function splitIpv6(ground: Ground, id: Id, prefix: number): Planned {
  const schemas = schemasOf(ground.kinds)
  const view = viewOf(ground.design, schemas)
  const subnet = view.as(subnetSchema, id)
  const block = subnet && subnetIpv6Of(view, subnet)?.block
  if (!subnet || !block) return gone
  if (prefix > NARROWEST_IPV6) return { refused: words.narrowestIpv6, meets: [] }
  if (prefix !== block.prefix + IPV6_STEP) return { refused: words.sizeIpv6(formatBlock(block)), meets: [] }
  const [first, ...others] = split(block, prefix)
  const narrowed = first ? giveIpv6(ground, id, first) : gone
  if ('refused' in narrowed) return narrowed
  const after = { ...ground, design: applyEdits(ground.design, narrowed.edits, schemas) }
  const rest = handedOut(after, withoutIpv6In(view, subnet.parent), others)
  if ('refused' in rest) return rest
  const names = rest.ids.map((one) => view.get(one)?.name ?? one)
  return {
    title: words.split(subnet.name, others.length + 1),
    edits: [...narrowed.edits, ...rest.edits],
    ids: [id, ...rest.ids],
    blocks: [...narrowed.blocks, ...rest.blocks],
    said: words.each([...narrowed.blocks, ...rest.blocks]),
    notes: [...narrowed.notes, words.handsOut(subnet.name, names, others.length - names.length)],
  }
}

/** The subnets whose blocks lie in the next wider one around a subnet's; none where that is no part of the VPC's range. */
export function joinableIpv6({ design, kinds }: Ground, id: Id): readonly Id[] {
  const view = viewOf(design, schemasOf(kinds))
  const subnet = view.as(subnetSchema, id)
  const wider = subnet && widerOf(view, subnet)
  return wider ? within(view, subnet, wider).map((one) => one.id) : []
}

/** The next wider block for a subnet, which those within it give up theirs for. */
export function joinIpv6(ground: Ground, id: Id): Planned {
  const schemas = schemasOf(ground.kinds)
  const view = viewOf(ground.design, schemas)
  const subnet = view.as(subnetSchema, id)
  const wider = subnet && widerOf(view, subnet)
  if (!wider) return gone
  const edits: Edit[] = []
  const givers = within(view, subnet, wider)
  for (const giver of givers) {
    const taken = takeIpv6(ground, giver.id)
    if ('refused' in taken) return taken
    edits.push(...taken.edits)
  }
  const widened = giveIpv6({ ...ground, design: applyEdits(ground.design, edits, schemas) }, id, wider)
  if ('refused' in widened) return widened
  const names = givers.map(({ name }) => name)
  return {
    ...widened,
    title: words.widenOver(subnet.name, names.join(', ')),
    edits: [...edits, ...widened.edits],
    notes: [...widened.notes, words.giveUp(names)],
  }
}

function widerOf(view: View, subnet: Resource<SubnetProps>): Block | null {
  const range = ipv6Of(view, view.as(vpcSchema, subnet.parent))
  const block = subnetIpv6Of(view, subnet)?.block
  if (!range || !block || block.prefix - IPV6_STEP < Math.max(range.block.prefix, WIDEST_IPV6)) return null
  return blockAt({ family: 6, value: block.first }, block.prefix - IPV6_STEP)
}

function within(view: View, subnet: Resource<SubnetProps>, block: Block): readonly Resource<SubnetProps>[] {
  return view.childrenOf(subnetSchema, subnet.parent).filter((one) => {
    const theirs = one.id === subnet.id ? null : subnetIpv6Of(view, one)?.block
    return theirs && overlaps(theirs, block)
  })
}

/** One block after the other for one subnet after the other, as long as there are both. */
function handedOut(
  ground: Ground,
  receivers: readonly Resource<SubnetProps>[],
  blocks: Iterable<Block>,
): Pick<Move, 'edits' | 'ids' | 'blocks'> | Refusal {
  const given: { edits: Edit[]; ids: Id[]; blocks: Block[] } = { edits: [], ids: [], blocks: [] }
  const waiting = [...receivers]
  for (const block of blocks) {
    const next = waiting.shift()
    if (!next) break
    const planned = giveIpv6(ground, next.id, block)
    if ('refused' in planned) return planned
    given.edits.push(...planned.edits)
    given.ids.push(next.id)
    given.blocks.push(block)
  }
  return given
}

function set(id: Id, prop: keyof SubnetProps, value: string | number | boolean | null): Edit {
  return { op: 'set', id, path: [prop], value }
}

function numbered({ id, props }: Resource<SubnetProps>, index: number, prefix: number): readonly Edit[] {
  const open = props.ipv6CidrBlock === null ? [] : [set(id, 'ipv6CidrBlock', null)]
  const sized = props.ipv6PrefixLength === prefix ? [] : [set(id, 'ipv6PrefixLength', prefix)]
  return [set(id, 'ipv6Index', index), ...sized, ...open]
}

function withoutIpv6({ id, props }: Resource<SubnetProps>): readonly Edit[] {
  return [
    set(id, 'ipv6Index', null),
    ...(props.ipv6CidrBlock === null ? [] : [set(id, 'ipv6CidrBlock', null)]),
    ...(props.ipv6PrefixLength === SUBNET_PREFIX ? [] : [set(id, 'ipv6PrefixLength', SUBNET_PREFIX)]),
    ...(props.assignIpv6AddressOnCreation ? [set(id, 'assignIpv6AddressOnCreation', false)] : []),
  ]
}

function met(view: View, subnet: Resource<SubnetProps>, block: Block): Refusal | null {
  const [other] = within(view, subnet, block)
  const theirs = other && subnetIpv6Of(view, other)?.block
  if (!other || !theirs) return null
  return { refused: words.meets(formatBlock(block), other.name, formatBlock(theirs)), meets: [other.id] }
}

/** A host that writes out an address, which another block would leave outside. */
function tied(view: View, subnet: Resource<SubnetProps>, block: Block): Refusal | null {
  for (const { id, name, props } of holdersIn(view, subnet.id)) {
    for (const text of props.ipv6Addresses) {
      const address = ipv6AddressMeant(text)
      if (!address || contains(block, address)) continue
      return { refused: words.tied(name, text, formatBlock(block)), meets: [id] }
    }
  }
  return null
}

/** What AWS holds fast: a block of which provisioned hosts have addresses. */
function heldFast(view: View, { id, name }: Resource<SubnetProps>, { isProvisioned }: Ground): Refusal | null {
  const hosts = isProvisioned(id) ? provisionedHolders(view, id, isProvisioned) : 0
  return hosts > 0 ? { refused: words.inUse(name, hosts), meets: [id] } : null
}

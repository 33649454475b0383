import { areHalves, type Block, contains, formatBlock, overlaps, parentOf, split, usableInSubnet } from '@vpcanvas/ip'
import {
  applyEdits,
  bring,
  type Design,
  type Edit,
  type Id,
  type KindSchemas,
  newId,
  type Resource,
  schemasOf,
  type View,
  viewOf,
} from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { takenIn } from '../addresses-taken.ts'
import { addressMeant, ipv4Meant, placed, rangeAround } from '../blocks.ts'
import type { HandledKinds } from '../handling.ts'
import { networkAclSchema } from '../network-acl/schema.ts'
import { routeTableSchema } from '../route-table/schema.ts'
import { type SubnetProps, subnetSchema } from '../subnet/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { NARROWEST, WIDEST } from './growth.ts'
import { words } from './words.ts'

/** What addresses are planned on. */
export interface Ground {
  readonly design: Design
  readonly kinds: HandledKinds
  isProvisioned(id: Id): boolean
}

/** A change to who has which addresses, with what it comes to: shown before it is made. */
export interface Move {
  readonly title: Text
  readonly edits: readonly Edit[]
  /** What is selected after it. */
  readonly ids: readonly Id[]
  /** The blocks it gives. */
  readonly blocks: readonly Block[]
  /** What it gives in words: ranges, usable addresses, zones. */
  readonly said: Text
  /** What works but should be known. */
  readonly notes: readonly Text[]
}

/** A move, or why it cannot be, and whom it would meet. */
export type Planned = Move | { readonly refused: Text; readonly meets: readonly Id[] }

/** More parts at once than anyone reads. */
const MOST_PARTS = 16

/** A subnet of a free block, in a zone. Everything else about it is as a dropped one's. */
export function newSubnet(ground: Ground, vpcId: Id, block: Block, zone: string): Planned {
  return placing(ground, vpcId, [block], [zone], words.add(formatBlock(block), zone))
}

/** Subnets of this prefix that fill a free block, in these zones by turns. */
export function splitFree(ground: Ground, vpcId: Id, block: Block, prefix: number, zones: readonly string[]): Planned {
  const parts = partsOf(block, prefix)
  if ('refused' in parts) return parts
  return placing(ground, vpcId, parts, zones, words.split(formatBlock(block), parts.length))
}

function placing(ground: Ground, vpcId: Id, blocks: readonly Block[], zones: readonly string[], title: Text): Planned {
  const schemas = schemasOf(ground.kinds)
  const edits: Edit[] = []
  const ids: Id[] = []
  let design = ground.design
  for (const [n, block] of blocks.entries()) {
    const refused = refusalOf(viewOf(design, schemas), vpcId, block, [])
    if (refused) return refused
    const zone = zones[n % Math.max(1, zones.length)] ?? ''
    const id = newId('subnet', design.resources)
    const outcome = bring(design, ground.kinds, subnetSchema.kind, vpcId, { id, hint: { availabilityZone: zone } })
    if ('refused' in outcome) return { refused: outcome.refused, meets: [] }
    const own = outcome.edits.map((edit) => (isOf(edit, id) ? withBlock(edit, block) : edit))
    edits.push(...own)
    ids.push(id)
    design = applyEdits(design, own, schemas)
  }
  return { title, edits, ids, blocks, said: words.gets(blocks, zones), notes: [] }
}

type Add = Extract<Edit, { op: 'add' }>

function isOf(edit: Edit, id: Id): edit is Add {
  return edit.op === 'add' && edit.resource.id === id
}

function withBlock(edit: Add, block: Block): Add {
  const { resource } = edit
  return { ...edit, resource: { ...resource, props: { ...resource.props, cidrBlock: formatBlock(block) } } }
}

/** Another range for a subnet: wider, narrower, or elsewhere. Refused where it is provisioned. */
export function rerange(ground: Ground, id: Id, block: Block): Planned {
  const view = viewOf(ground.design, schemasOf(ground.kinds))
  const subnet = view.as(subnetSchema, id)
  if (!subnet) return gone
  if (ground.isProvisioned(id)) return locked(subnet)
  const refused = refusalOf(view, subnet.parent ?? '', block, [id]) ?? tiedElsewhere(view, subnet, block)
  if (refused) return refused
  const before = ipv4Meant(subnet.props.cidrBlock)
  const range = formatBlock(block)
  const isMove = before !== null && before.prefix === block.prefix
  return {
    title: isMove ? words.move(subnet.name, range) : words.resize(subnet.name, range),
    edits: [{ op: 'set', id, path: ['cidrBlock'], value: range }],
    ids: [id],
    blocks: [block],
    said: words.gets([block], [subnet.props.availabilityZone]),
    notes: crowded(view, subnet, block),
  }
}

/**
 * A subnet cut into parts of this prefix. It keeps the first with all that is in it; the others become subnets like it: same zone,
 * same route table, same network ACL.
 */
export function splitSubnet(ground: Ground, id: Id, prefix: number): Planned {
  const schemas = schemasOf(ground.kinds)
  const view = viewOf(ground.design, schemas)
  const subnet = view.as(subnetSchema, id)
  const block = subnet && ipv4Meant(subnet.props.cidrBlock)
  if (!subnet || !block) return gone
  if (ground.isProvisioned(id)) return locked(subnet)
  const parts = partsOf(block, prefix)
  if ('refused' in parts) return parts
  const [first, ...others] = parts
  const narrowed = first ? rerange(ground, id, first) : gone
  if ('refused' in narrowed) return narrowed
  const zone = subnet.props.availabilityZone
  const rest = placing(
    { ...ground, design: applyEdits(ground.design, narrowed.edits, schemas) },
    subnet.parent ?? '',
    others,
    [zone],
    narrowed.title,
  )
  if ('refused' in rest) return rest
  const alike = rest.ids.flatMap((twin) =>
    associations(view, id).map((by): Edit => ({
      op: 'set',
      id: by.id,
      path: ['subnets', twin],
      value: twin,
    })),
  )
  return {
    title: words.split(subnet.name, parts.length),
    edits: [...narrowed.edits, ...rest.edits.map((edit) => likeIt(edit, subnet)), ...alike],
    ids: [id, ...rest.ids],
    blocks: parts,
    said: words.gets(parts, [zone]),
    notes: [...narrowed.notes, words.keepsFirst(subnet.name, formatBlock(parts[0] as Block))],
  }
}

/** The route table and the network ACL that a subnet is associated with. */
function associations(view: View, id: Id): readonly Resource[] {
  return [...new Map(view.mentions(id).map(({ by }) => [by.id, by])).values()].filter(({ kind }) => EXCLUSIVE.has(kind))
}

/** A subnet is in one of each at most. */
const EXCLUSIVE: ReadonlySet<string> = new Set([routeTableSchema.kind, networkAclSchema.kind])

function likeIt(edit: Edit, { props }: Resource<SubnetProps>): Edit {
  if (edit.op !== 'add' || edit.resource.kind !== subnetSchema.kind) return edit
  const { mapPublicIpOnLaunch, tags } = props
  return { ...edit, resource: { ...edit.resource, props: { ...edit.resource.props, mapPublicIpOnLaunch, tags } } }
}

/** The subnet that is the other half of a wider block, where the two can become one. */
export function mergeable(ground: Ground, id: Id): Id | null {
  const view = viewOf(ground.design, schemasOf(ground.kinds))
  const subnet = view.as(subnetSchema, id)
  const block = subnet && ipv4Meant(subnet.props.cidrBlock)
  if (!subnet || !block) return null
  const other = placed(view.childrenOf(subnetSchema, subnet.parent)).find((one) => areHalves(one.block, block))
  return other?.subnet.id ?? null
}

/** Two neighbours that are halves of one block as one subnet: the first, which takes in what is in the second. */
export function mergeSubnets(ground: Ground, id: Id, otherId: Id): Planned {
  const schemas: KindSchemas = schemasOf(ground.kinds)
  const view = viewOf(ground.design, schemas)
  const [kept, given] = [view.as(subnetSchema, id), view.as(subnetSchema, otherId)]
  const [one, other] = [kept && ipv4Meant(kept.props.cidrBlock), given && ipv4Meant(given.props.cidrBlock)]
  if (!kept || !given || !one || !other || kept.parent !== given.parent) return gone
  for (const subnet of [kept, given]) if (ground.isProvisioned(subnet.id)) return locked(subnet)
  const whole = parentOf(one)
  if (!whole || !areHalves(one, other)) {
    return { refused: words.noHalves(formatBlock(one), formatBlock(other)), meets: [otherId] }
  }
  const refused = refusalOf(view, kept.parent ?? '', whole, [id, otherId])
  if (refused) return refused
  const moved = view.children(otherId).map((child): Edit => ({ op: 'move', id: child.id, parent: id }))
  const followed = view.mentions(otherId).flatMap(({ by, path }): Edit[] => {
    const isThere = view.mentions(id).some((mention) => mention.by.id === by.id)
    const isInside = by.id === id || by.id === otherId
    if (isThere || isInside || EXCLUSIVE.has(by.kind)) return []
    return [{ op: 'set', id: by.id, path, value: id }]
  })
  const sameZone = kept.props.availabilityZone === given.props.availabilityZone
  return {
    title: words.merge(kept.name, given.name),
    edits: [
      ...moved,
      ...followed,
      { op: 'remove', id: otherId },
      { op: 'set', id, path: ['cidrBlock'], value: formatBlock(whole) },
    ],
    ids: [id],
    blocks: [whole],
    said: words.gets([whole], [kept.props.availabilityZone]),
    notes: [
      words.takesIn(kept.name, given.name, moved.length),
      ...(sameZone ? [] : [words.otherZone(given.props.availabilityZone, kept.props.availabilityZone)]),
    ],
  }
}

/** Another zone for a subnet that is not provisioned. */
export function setZone(ground: Ground, id: Id, zone: string): Planned {
  const subnet = viewOf(ground.design, schemasOf(ground.kinds)).as(subnetSchema, id)
  const block = subnet && ipv4Meant(subnet.props.cidrBlock)
  if (!subnet) return gone
  if (ground.isProvisioned(id)) return locked(subnet)
  return {
    title: words.zone(subnet.name, zone),
    edits: [{ op: 'set', id, path: ['availabilityZone'], value: zone }],
    ids: [id],
    blocks: block ? [block] : [],
    said: words.gets(block ? [block] : [], [zone]),
    notes: [],
  }
}

/** What was to be moved is not there any more. */
export const gone: Planned = { refused: words.gone, meets: [] }

function locked(subnet: Resource): Extract<Planned, { refused: Text }> {
  return { refused: words.locked(subnet.name), meets: [subnet.id] }
}

function partsOf(block: Block, prefix: number): Block[] | Extract<Planned, { refused: Text }> {
  if (prefix <= block.prefix || prefix > NARROWEST) return { refused: words.tooSmall, meets: [] }
  if (prefix - block.prefix > Math.log2(MOST_PARTS)) return { refused: words.tooMany(MOST_PARTS), meets: [] }
  return [...split(block, prefix)]
}

/** Why a VPC has no place for a block, subnets that are about to give way apart. */
function refusalOf(view: View, vpcId: Id, block: Block, except: readonly Id[]) {
  const vpc = view.as(vpcSchema, vpcId)
  if (!vpc) return { refused: words.gone, meets: [] }
  const range = formatBlock(block)
  if (block.family !== 4 || block.prefix < WIDEST || block.prefix > NARROWEST) {
    return { refused: words.size(range), meets: [] }
  }
  if (!rangeAround(vpc, block)) return { refused: words.outside(range, vpc.name), meets: [vpcId] }
  const met = placed(view.childrenOf(subnetSchema, vpcId)).filter(
    (one) => !except.includes(one.subnet.id) && overlaps(one.block, block),
  )
  const [first] = met
  if (!first) return null
  return {
    refused: words.meets(range, first.subnet.name, formatBlock(first.block)),
    meets: met.map(({ subnet }) => subnet.id),
  }
}

/** Something in a subnet that writes out an address, which another range would leave outside. */
function tiedElsewhere(view: View, subnet: Resource<SubnetProps>, block: Block) {
  for (const { by, written } of takenIn(view, subnet)) {
    for (const text of written) {
      const address = addressMeant(text)
      if (!address || contains(block, address)) continue
      return { refused: words.tied(view.get(by)?.name ?? by, text, formatBlock(block)), meets: [by] }
    }
  }
  return null
}

function crowded(view: View, subnet: Resource<SubnetProps>, block: Block): readonly Text[] {
  const taken = takenIn(view, subnet)
  const used = taken.reduce((sum, { expected }) => sum + expected, 0)
  const more = taken.reduce((sum, { meanwhile = 0 }) => sum + meanwhile, 0)
  const usable = usableInSubnet(block)
  if (used > usable) return [words.crowded(used, usable)]
  return more > 0 && used + more > usable ? [words.stuck(more, usable - used)] : []
}

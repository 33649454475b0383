import type { Id } from '@vpcanvas/model'
import type { Assessment, Entry } from './assess.ts'
import { factsOf, goingOf } from './assess.ts'
import { refsIn } from './facts.ts'
import type { Owned } from './observer.ts'
import { PlanRefused } from './plan.ts'

/**
 * The parts that a step is done in, so that things which refer to one another need no cycle:
 * - `release`: lets go of something that must be deleted before its successor can be made;
 * - `make`: creates, waits, and writes all that refers to nothing later; `update`: the same for an existing one;
 * - `link`: writes what refers to others (routes, rules, associations), once they exist;
 * - `trim`: takes away parts when nothing uses them any more;
 * - `unlink`: takes the mutual references of what goes; `drop`: deletes and waits until it is gone.
 */
export type Phase = 'release' | 'make' | 'update' | 'link' | 'trim' | 'unlink' | 'drop'

export interface Node {
  readonly id: string
  readonly phase: Phase
  readonly entry: Entry
  /** The incarnation that `unlink` and `drop` are about. */
  readonly owned: Owned | null
  /** The nodes that come before. */
  readonly after: Set<string>
}

export type Work = ReadonlyMap<string, Node>

/** Everything there is to do, with what has to be done before. */
export function workFor(assessment: Assessment): Work {
  const nodes = new Map<string, Node>()
  const entries = [...assessment.entries.values()]
  for (const entry of entries) for (const node of nodesOf(entry)) nodes.set(node.id, node)
  for (const node of nodes.values()) {
    if (node.phase === 'make' || node.phase === 'update' || node.phase === 'link') orderCreation(node, nodes)
  }
  orderDeletion(assessment, nodes)
  checkOrder(nodes)
  return nodes
}

function nodesOf(entry: Entry): Node[] {
  const { lifecycle, wanted, action, changes } = entry
  const of = (phase: Phase, owned: Owned | null = null): Node => ({
    id: nodeId(phase, entry.id, owned),
    phase,
    entry,
    owned,
    after: new Set(),
  })
  const made: Node[] = []
  if (wanted && (action === 'create' || action === 'replace')) {
    made.push(of('make'))
    if (lifecycle.links.length > 0) made.push(of('link'))
  } else if (wanted && action === 'update') {
    const [linked, plain] = [
      changes.filter((change) => isLink(entry, change.fact)),
      changes.filter((change) => !isLink(entry, change.fact)),
    ]
    const isTrim = (change: (typeof changes)[number]) =>
      (lifecycle.trims?.includes(change.fact) ?? false) && change.after === undefined
    if (plain.some((change) => !isTrim(change))) made.push(of('update'))
    if (plain.some(isTrim)) made.push(of('trim'))
    if (linked.length > 0) made.push(of('link'))
  }
  for (const owned of goingOf(entry)) {
    made.push(of('drop', owned))
    if (mutualRefs(entry, owned)) made.push(of('unlink', owned))
  }
  return made
}

function nodeId(phase: Phase, id: Id, owned: Owned | null): string {
  return owned ? `${phase} ${id}#${owned.identity.generation} ${owned.live.id}` : `${phase} ${id}`
}

export function isLink(entry: Entry, fact: string): boolean {
  return entry.lifecycle.links.includes(fact)
}

/** Whether things of the kind can refer to one another, so that deleting needs the references gone first. */
function mutualRefs(entry: Entry, owned: Owned): boolean {
  return Object.entries(owned.live.facts).some(
    ([fact, value]) => isLink(entry, fact) && refsIn(value).some((ref) => ref.kind === owned.kind),
  )
}

function orderCreation(node: Node, nodes: Map<string, Node>): void {
  const { entry, phase } = node
  const { wanted } = entry
  if (!wanted) return
  const existing = (id: Id) => nodes.get(`make ${id}`) ?? nodes.get(`update ${id}`)
  const changed = new Set(entry.changes.map((change) => change.fact))
  for (const [fact, value] of Object.entries(wanted.facts)) {
    if (isLink(entry, fact) !== (phase === 'link')) continue
    if (phase === 'update' && !changed.has(fact)) continue
    for (const { ref } of refsIn(value)) if (ref !== entry.id) after(node, existing(ref))
  }
  if (phase === 'link') after(node, existing(entry.id))
  if (phase !== 'link') {
    for (const id of wanted.needs) {
      after(node, existing(id))
      after(node, nodes.get(`link ${id}`))
    }
  }
  if (phase === 'make') {
    for (const { owned } of entry.clashes) after(node, nodes.get(nodeId('drop', owned.identity.resource, owned)))
  }
}

function orderDeletion({ entries, ownerOf, goesFirst }: Assessment, nodes: Map<string, Node>): void {
  const drops = [...nodes.values()].filter((node) => node.phase === 'drop')
  const dropOf = new Map(drops.map((node) => [node.owned, node]))
  // Whoever refers to what goes, goes or lets go before.
  for (const entry of entries.values()) {
    for (const holder of [...(entry.current ? [entry.current] : []), ...entry.leftovers]) {
      for (const [fact, value] of Object.entries(factsOf(holder))) {
        for (const ref of refsIn(value)) {
          const held = ownerOf(holder.region, ref)
          const drop = held && held !== holder ? dropOf.get(held) : undefined
          if (held && drop) after(drop, letsGo(entry, holder, fact, drop, goesFirst(held), nodes))
          const user = dropOf.get(holder)
          const stays = held && !drop ? entries.get(held.identity.resource) : undefined
          const link = stays?.lifecycle.exclusive ? nodes.get(`link ${stays.id}`) : undefined
          if (user && link) after(link, user)
        }
      }
    }
  }
  for (const drop of drops) {
    const { entry, owned } = drop
    if (!owned) continue
    after(drop, nodes.get(nodeId('unlink', entry.id, owned)))
    if (!goesFirst(owned)) {
      after(drop, nodes.get(`make ${entry.id}`))
      after(drop, nodes.get(`link ${entry.id}`))
    }
    for (const other of drops) {
      if (other.owned && entry.lifecycle.goesAfter?.includes(other.entry.kind) && other.owned.region === owned.region)
        after(drop, other)
    }
  }
  for (const trim of nodes.values()) {
    if (trim.phase !== 'trim') continue
    after(trim, nodes.get(`update ${trim.entry.id}`))
    after(trim, nodes.get(`link ${trim.entry.id}`))
    // Whoever stays may let go of a part too: a subnet of its IPv6 block, before the VPC gives up the range.
    for (const user of nodes.values()) {
      const { current } = user.entry
      if (!current || !['update', 'link', 'trim'].includes(user.phase) || user.entry === trim.entry) continue
      const held = Object.values(current.live.facts).flatMap(refsIn)
      if (held.some((ref) => ownerOf(current.region, ref) === trim.entry.current)) after(trim, user)
    }
    for (const drop of drops) {
      const held = Object.values(drop.owned?.live.facts ?? {}).flatMap(refsIn)
      if (held.some((ref) => ownerOf(drop.owned?.region ?? '', ref) === trim.entry.current)) after(trim, drop)
    }
  }
}

/** The node after which a holder no longer refers to what goes. */
function letsGo(
  entry: Entry,
  holder: Owned,
  fact: string,
  drop: Node,
  first: boolean,
  nodes: Map<string, Node>,
): Node | undefined {
  const goes = nodes.get(nodeId('drop', entry.id, holder))
  if (goes)
    return isLink(entry, fact) && holder.kind === drop.entry.kind ? nodes.get(nodeId('unlink', entry.id, holder)) : goes
  if (!first) return nodes.get(`${isLink(entry, fact) ? 'link' : 'update'} ${entry.id}`)
  const id = nodeId('release', entry.id, null)
  const release: Node = nodes.get(id) ?? { id, phase: 'release', entry, owned: null, after: new Set() }
  nodes.set(id, release)
  for (const later of ['update', 'link']) {
    const node = nodes.get(`${later} ${entry.id}`)
    if (node) after(node, release)
  }
  return release
}

function after(node: Node, before: Node | undefined): void {
  if (before && before !== node) node.after.add(before.id)
}

/** @throws PlanRefused where there is no order: something hangs on itself. */
function checkOrder(nodes: Work): void {
  const left = new Set(nodes.keys())
  for (let before = -1; before !== left.size;) {
    before = left.size
    for (const id of left) if (![...(nodes.get(id)?.after ?? [])].some((other) => left.has(other))) left.delete(id)
  }
  const [stuck] = left
  if (stuck === undefined) return
  const entry = nodes.get(stuck)?.entry
  const names = [...new Set([...left].map((id) => nodes.get(id)?.entry.id ?? ''))].toSorted().join(', ')
  throw new PlanRefused(
    {
      en: `No order exists in which these can be changed: ${names}. Apply a part of the change first.`,
      ko: `다음 리소스를 변경할 수 있는 순서가 없습니다: ${names}. 변경의 일부를 먼저 적용하십시오.`,
    },
    entry?.id ?? null,
  )
}

/** The resources whose steps come before this one's: never in a circle. */
export function resourcesBefore(entry: Entry, work: Work): readonly Id[] {
  const before = new Set<Id>()
  for (const node of work.values()) {
    if (node.entry !== entry) continue
    for (const id of node.after) {
      const other = work.get(id)
      if (other && other.entry !== entry && saysOrder(node, other)) before.add(other.entry.id)
    }
  }
  return [...before].toSorted()
}

/** Links and the old halves of replacements come at their own time; a step as a whole does not wait for them. */
function saysOrder(node: Node, before: Node): boolean {
  const isMade = before.phase === 'make' || before.phase === 'update'
  if (node.entry.action === 'delete') return node.phase === 'drop' && (isMade || before.phase === 'drop')
  if (node.phase === 'make') return isMade || (before.phase === 'drop' && before.entry.action === 'delete')
  return node.phase === 'update' && isMade
}

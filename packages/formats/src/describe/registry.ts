import { type Id, ID_PATTERN } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Answers } from './answers.ts'
import type { ItemDescription, Surroundings } from './description.ts'
import type { Shown } from './shown.ts'
import { isSamePlace, whereOf } from './where.ts'

/** An item that has an id. */
interface Identified {
  readonly kind: string | null
  readonly type: string
  readonly key: string
  readonly item: Shown
  /** As AWS says it. */
  readonly id: string
  readonly named: boolean
}

/** An item with its place and its id in the design. */
export interface Found extends Identified {
  readonly region: string
  readonly designId: Id
}

type Source = Pick<ItemDescription, 'key' | 'type' | 'id' | 'named' | 'inside'>

/** The items under a key that say who they are. */
export function foundBy(
  kind: string | null,
  { key, type, id, named = false, inside }: Source,
  answers: ReadonlyMap<string, readonly Shown[]>,
): Identified[] {
  const entries = answers.get(key) ?? []
  const items = inside === undefined ? entries : entries.flatMap((entry) => entry.each(inside))
  return items.flatMap((item) => {
    const own = item.text(id)
    return own === undefined ? [] : [{ kind, type, key, item, id: own, named }]
  })
}

/** Who is there, each once, and under which id. */
export interface Registry {
  readonly distinct: readonly Found[]
  around(one: Found): Surroundings
  /** An id like this one that nothing has yet; it is taken then. */
  take(like: string): Id
  free(id: Id): void
  notes(): readonly Text[]
}

export function registryOf(
  items: readonly Identified[],
  { lists: answers, unfinished }: Answers,
  vpcRegions: ReadonlyMap<string, string>,
  fallback: string | undefined,
): Registry {
  const taken = new Set<Id>()
  const take = (like: string): Id => {
    const base = idLike(like)
    for (let n = 1; ; n++) {
      const id = n === 1 ? base : `${base}-${n}`
      if (taken.has(id)) continue
      taken.add(id)
      return id
    }
  }
  const regionSaid = ({ item }: Pick<Identified, 'item'>) =>
    whereOf(item).region ?? vpcRegions.get(vpcOf(item, answers) ?? '')
  const said = new Set(items.flatMap((one) => regionSaid(one) ?? []))
  const common = fallback ?? (said.size === 1 ? [...said][0] : undefined)
  let guessed = false
  const merged = new Map<string, Found>()
  for (const one of items) {
    const key = keyOf(one)
    const before = merged.get(key)
    if (before) {
      // Another page, or another command that says the same: what is said later adds.
      merged.set(key, { ...before, item: richer(before.item, one.item) })
      continue
    }
    const region = regionSaid(one) ?? common
    guessed ||= region === undefined
    merged.set(key, { ...one, region: region ?? 'us-east-1', designId: take(one.id) })
  }
  const distinct = [...merged.values()].toSorted((a, b) => (a.designId < b.designId ? -1 : 1))
  const byKind = new Map<string, Found>(distinct.map((one) => [`${one.kind} ${one.id}`, one]))
  return {
    distinct,
    take,
    free: (id) => void taken.delete(id),
    notes: () => (guessed ? [REGION_GUESSED] : []),
    around: (one) => ({
      has: (kind, id) => id !== undefined && byKind.has(`${kind} ${id}`),
      named: (kind, name) =>
        distinct.find((other) => other.kind === kind && other.id === name && isBeside(one.item, other.item))
          ?.designId ?? null,
      isWhole: (key) => answers.has(key) && !unfinished.includes(key),
      all: (key) => (answers.get(key) ?? []).filter((other) => isBeside(one.item, other)),
    }),
  }
}

/** Of two printings of one thing, the one that says more. */
function richer(a: Shown, b: Shown): Shown {
  return Object.keys(b.raw).length > Object.keys(a.raw).length ? b : a
}

function keyOf({ kind, key, id, named, item }: Identified): string {
  const { account, region } = whereOf(item)
  return JSON.stringify(named ? [kind ?? key, account, region, id] : [kind ?? key, id])
}

function isBeside(a: Shown, b: Shown): boolean {
  return isSamePlace(whereOf(a), whereOf(b))
}

/** The VPC that an item stands in, or that its subnet does, or that it is attached to. */
function vpcOf(item: Shown, answers: ReadonlyMap<string, readonly Shown[]>): string | undefined {
  const own =
    item.text('VpcId') ?? item.each('Attachments')[0]?.text('VpcId') ?? item.inner('RequesterVpcInfo').text('VpcId')
  if (own !== undefined) return own
  const subnet = item.text('SubnetId')
  return subnet === undefined
    ? undefined
    : answers
        .get('Subnets')
        ?.find((one) => one.text('SubnetId') === subnet)
        ?.text('VpcId')
}

/** The nearest text that a design takes for an id. */
function idLike(text: string): Id {
  if (ID_PATTERN.test(text) && text.length <= 120) return text
  const clean = text.replaceAll(/[^A-Za-z0-9_.:-]/g, '-').replace(/^[^A-Za-z0-9]+/, '')
  return clean.slice(0, 120) || 'item'
}

const REGION_GUESSED: Text = {
  en: 'Some items do not say their region; they are drawn in us-east-1. Give another with --region.',
  ko: '리전이 표시되지 않은 항목은 us-east-1에 배치했습니다. 다른 리전은 --region으로 지정하십시오.',
}

import type { Design, Id, Props } from './design.ts'
import type { Edit } from './edit.ts'
import { connect, schemasOf } from './gestures.ts'
import { labelOf } from './kindSchema.ts'
import { applyEdits } from './operations/apply.ts'
import type { Insertion, Outcome, PlacedKinds } from './placement.ts'
import { viewOf } from './view.ts'

/** How a kind can be put into the lines from one kind to another; undefined where it cannot. */
function insertionOf(kinds: PlacedKinds, kind: string, from: string, to: string): Insertion<Props> | undefined {
  return kinds[kind]?.insertions?.find((one) => one.from === from && one.to === to)
}

/**
 * Edits that put a resource into the line between two others, of which the first names the second: the line is taken away, and
 * what it joined is joined by way of the resource.
 */
export function insert(design: Design, kinds: PlacedKinds, id: Id, fromId: Id, toId: Id): Outcome {
  const schemas = schemasOf(kinds)
  const view = viewOf(design, schemas)
  const [own, from, to] = [view.get(id), view.get(fromId), view.get(toId)]
  if (!own || !from || !to || own === from || own === to || !names(design, kinds, fromId, toId)) {
    return { refused: { en: 'There is no line to stand in.', ko: '끼워 넣을 선이 없습니다.' } }
  }
  const insertion = insertionOf(kinds, own.kind, from.kind, to.kind)
  if (!insertion) {
    const [what, one, other] = [labelOf(schemas, own.kind), labelOf(schemas, from.kind), labelOf(schemas, to.kind)]
    return {
      refused: {
        en: `Nothing of this kind (${what.en}) belongs between these two (${one.en}, ${other.en}).`,
        ko: `이 두 리소스(${one.ko}, ${other.ko}) 사이에는 이 종류(${what.ko})를 끼워 넣을 수 없습니다.`,
      },
    }
  }
  const parted = insertion.part(view, own, from, to)
  if ('refused' in parted) return parted
  const edits: Edit[] = [...parted]
  const ends = [
    [from, own],
    [own, to],
  ] as const
  const joinable = ends.filter(([one, other]) => canBeJoined(kinds, one.kind, other.kind))
  let now = joinable.length > 0 ? applyEdits(design, edits, schemas) : design
  for (const [one, other] of joinable) {
    if (names(now, kinds, one.id, other.id) || names(now, kinds, other.id, one.id)) continue
    const joined = connect(now, kinds, one.id, other.id)
    if ('refused' in joined) return joined
    edits.push(...joined.edits)
    now = applyEdits(now, joined.edits, schemas)
  }
  return { edits, id, decided: insertion.means(view, own, from, to) }
}

function names(design: Design, kinds: PlacedKinds, id: Id, other: Id): boolean {
  return viewOf(design, schemasOf(kinds))
    .mentions(other)
    .some(({ by }) => by.id === id)
}

function canBeJoined(kinds: PlacedKinds, one: string, other: string): boolean {
  const leads = (from: string, to: string) => kinds[from]?.connections.some((each) => each.to === to) === true
  return leads(one, other) || leads(other, one)
}

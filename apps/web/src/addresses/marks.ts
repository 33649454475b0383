import { type Block, contains, formatBlock, overlaps } from '@vpcanvas/ip'
import type { Collision } from '@vpcanvas/resources/addresses'
import type { Text } from '@vpcanvas/text'

/** A place of the map that others have too: one mark, however many they are. */
export interface CollisionMark {
  readonly block: Block
  readonly grave: boolean
  /** Who it is: the first by name, the others counted. */
  readonly who: string
  readonly texts: readonly Text[]
}

/** The marks of a frame. Everything that has all of it has one place: the whole of the map. */
export function marksIn(collisions: readonly Collision[], frame: Block): readonly CollisionMark[] {
  const near = collisions.filter(({ block }) => overlaps(block, frame))
  const places = Map.groupBy(near, ({ block }) => formatBlock(contains(block, frame) ? frame : block))
  return [...places.values()].flatMap((all): CollisionMark[] => {
    // The gravest leads.
    const [first, ...others] = all.toSorted((a, b) => Number(b.grave) - Number(a.grave))
    if (!first) return []
    const names = new Set(others.map(({ who }) => who).filter((who) => who !== first.who))
    return [
      {
        block: first.block,
        grave: first.grave,
        who: names.size === 0 ? first.who : `${first.who} +${names.size}`,
        texts: all.map(({ text }) => text),
      },
    ]
  })
}

import { type Design, type Id, isWithin } from '@vpcanvas/model'

/** What of a selection is lined up: things with a place, without those that move along with a container that is selected too. */
export function rootsOf(design: Design, ids: Iterable<Id>): readonly Id[] {
  const all = [...ids].filter((id) => Object.hasOwn(design.layout, id))
  return all.filter((id) => !all.some((other) => other !== id && isWithin(design, id, other)))
}

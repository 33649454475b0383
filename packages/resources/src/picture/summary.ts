import type { Id, View } from '@vpcanvas/model'
import { type Text, verbatim } from '@vpcanvas/text'
import { drawables } from '../drawables.ts'

const summaries = new WeakMap<View, Map<Id, Text>>()

/** The one line under a resource's name; the same text while nothing of the design is another. */
export function summaryOf(view: View, id: Id): Text {
  let known = summaries.get(view)
  if (!known) summaries.set(view, (known = new Map()))
  let summary = known.get(id)
  if (!summary) {
    const resource = view.get(id)
    const kind = resource && Object.hasOwn(drawables, resource.kind) ? drawables[resource.kind] : undefined
    known.set(id, (summary = resource && kind ? kind.appearance.summary(resource, view) : verbatim('')))
  }
  return summary
}

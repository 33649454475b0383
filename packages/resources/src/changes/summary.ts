import { type Design, differenceBetween, type Id, labelOf, schemasOf, sharedWith } from '@vpcanvas/model'
import { inEach, type Language, type Text } from '@vpcanvas/text'
import type { Drawables } from '../drawable.ts'
import { fieldsChanged } from './changes.ts'
import { changeWords } from './words.ts'

/** Changed resources that are named; the others are counted. */
const NAMED = 3
/** Characters of a name that a summary spends. */
const SHORT = 40

/** The difference between two designs in one line: "3 × Subnet added, cache-1: Node type". Always short. */
export function summaryOfChange(before: Design, after: Design, kinds: Drawables): Text {
  const now = sharedWith(before, after)
  const { added, removed, changed } = differenceBetween(before, now)
  const schemas = schemasOf(kinds)
  return inEach((language) => {
    const words = changeWords[language]
    const counted = (design: Design, ids: readonly Id[], sort: 'added' | 'removed') =>
      [...byKind(design, ids)].map(([kind, [first = '', ...others]]) => {
        const label = labelOf(schemas, kind)[language]
        const name = shortened(design.resources[first]?.name || first)
        return others.length === 0 ? words.one[sort](label, name) : words.some[sort](others.length + 1, label)
      })
    const parts = [
      ...counted(now, added, 'added'),
      ...counted(before, removed, 'removed'),
      ...changed.slice(0, NAMED).flatMap((id) => ofResource(before, now, id, language)),
      ...(changed.length > NAMED ? [words.changedMore(changed.length - NAMED)] : []),
      ...(before.intents === now.intents ? [] : [words.intents]),
      ...(before.name === now.name && before.settings === now.settings ? [] : [words.design]),
    ]
    if (parts.length > 0) return parts.join(', ')
    return before.layout === now.layout ? words.nothing : words.places
  })
}

function byKind(design: Design, ids: readonly Id[]): ReadonlyMap<string, readonly Id[]> {
  return Map.groupBy(ids, (id) => design.resources[id]?.kind ?? '')
}

function ofResource(before: Design, now: Design, id: Id, language: Language): readonly string[] {
  const [old, one] = [before.resources[id], now.resources[id]]
  if (!old || !one) return []
  const words = changeWords[language]
  const what = [
    ...(old.name === one.name ? [] : [words.name]),
    ...(old.parent === one.parent ? [] : [words.container]),
    ...(old.usage === one.usage ? [] : [words.usage]),
    ...fieldsChanged(old, one).map((field) => (typeof field === 'string' ? field : field.label[language])),
  ]
  return what.length === 0 ? [] : [words.changed(shortened(one.name || one.id), what.slice(0, NAMED).join(', '))]
}

function shortened(name: string): string {
  const signs = [...name]
  return signs.length <= SHORT ? name : `${signs.slice(0, SHORT - 1).join('')}…`
}

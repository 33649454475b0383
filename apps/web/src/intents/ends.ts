import { endKey, type Id, type IntentEnd, labelOf, type Resource, schemasOf, type View } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { endText } from '@vpcanvas/resources/words'
import type { Language } from '@vpcanvas/text'
import { names } from '../words/names.ts'

/** An end that an intent can have, as it is chosen: by its words. */
export interface EndChoice {
  readonly end: IntentEnd
  readonly label: string
  readonly icon: string
  /** Where it is, or what it is. */
  readonly note: string
}

const schemas = schemasOf(kinds)

/** More tags than this are not offered. */
const MOST_TAGS = 200

/** Every end that a design offers: the internet, its hosts and caches, then all in a container, of a group, of a kind, of a tag. */
export function endChoices(view: View, hosts: readonly Id[], language: Language): readonly EndChoice[] {
  const named = hosts.flatMap((id) => view.get(id) ?? [])
  const actors: readonly EndChoice[] = [choice('internet', 'internet')]
  const all = Object.values(view.resources)
  const of = (...some: readonly string[]) => byName(all.filter(({ kind }) => some.includes(kind)))
  const choices = [
    ...actors,
    ...byName(named)
      .filter(({ kind }) => kind !== 'internet')
      .map((one) => choice(one.id, iconOf(one.kind), view.get(one.parent)?.name)),
    ...of('subnet', 'vpc', 'region').map((one) => choice({ in: one.id }, iconOf(one.kind), kindName(one.kind))),
    ...of('securityGroup').map((one) => choice({ group: one.id }, iconOf(one.kind), kindName(one.kind))),
    ...[...new Set(named.map(({ kind }) => kind))]
      .filter((kind) => kind !== 'internet')
      .map((kind) => choice({ kind }, iconOf(kind))),
    ...tagsOf(named).map((end) => choice(end, 'opaque')),
  ]
  return toldApart(choices)

  function choice(end: IntentEnd, icon: string, note = ''): EndChoice {
    return { end, label: endText(end, view)[language], icon, note }
  }
  function kindName(kind: string): string {
    return labelOf(schemas, kind)[language]
  }
}

function iconOf(kind: string): string {
  return (Object.hasOwn(kinds, kind) ? kinds[kind]?.appearance.icon : undefined) ?? 'opaque'
}

function byName(resources: readonly Resource[]): readonly Resource[] {
  return resources.toSorted((a, b) => names.compare(a.name, b.name))
}

function tagsOf(resources: readonly Resource[]): readonly IntentEnd[] {
  const found = new Map<string, IntentEnd>()
  for (const { props } of resources) {
    const tags: unknown = props['tags']
    if (typeof tags !== 'object' || tags === null) continue
    for (const [tag, value] of Object.entries(tags)) {
      if (tag === '' || typeof value !== 'string' || found.size >= MOST_TAGS) continue
      const end = { tag, value }
      found.set(endKey(end), end)
    }
  }
  return [...found.values()]
}

/** Ends of the same words get the id of what they are about. */
function toldApart(choices: readonly EndChoice[]): readonly EndChoice[] {
  const counts = Map.groupBy(choices, ({ label }) => label)
  return choices.map((one) => {
    const isAlone = counts.get(one.label)?.length === 1
    return isAlone ? one : { ...one, label: `${one.label} (${idOf(one.end)})` }
  })
}

function idOf(end: IntentEnd): string {
  if (typeof end === 'string') return end
  return 'in' in end ? end.in : 'group' in end ? end.group : endKey(end)
}

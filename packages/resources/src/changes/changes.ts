import {
  type Clash,
  type Design,
  differenceBetween,
  type Id,
  labelOf,
  type Props,
  type Resource,
  schemasOf,
  sharedWith,
  type View,
  viewOf,
} from '@vpcanvas/model'
import { inEach, type Language, type Text } from '@vpcanvas/text'
import type { Field } from '../form.ts'
import { forms } from '../forms.ts'
import { intentText } from '../intents/words.ts'
import type { Drawables } from '../drawable.ts'
import { valueInWords } from './value-in-words.ts'
import { changeWords } from './words.ts'

/** One thing that a person would call a change. */
export interface Change {
  /** The resource that it is a change of; null for the design as a whole. */
  readonly id: Id | null
  readonly sort: 'added' | 'removed' | 'changed'
  readonly text: Text
}

/**
 * What is different between two versions of a design, or between any two designs, in words: first what came, then what went, then
 * what changed, property by property. Designs from different files are told apart by what they say, not by who read them.
 */
export function changesBetween(before: Design, after: Design, kinds: Drawables): readonly Change[] {
  const now = sharedWith(before, after)
  const schemas = schemasOf(kinds)
  const [was, is] = [viewOf(before, schemas), viewOf(now, schemas)]
  const { added, removed, changed } = differenceBetween(before, now)
  const named = (view: View, id: Id, sort: 'added' | 'removed'): readonly Change[] => {
    const one = view.get(id)
    if (!one) return []
    const word = sort === 'added' ? 'adds' : 'deletes'
    const text = inEach((language) => changeWords[language][word](labelOf(schemas, one.kind)[language], one.name || id))
    return [{ id, sort, text }]
  }
  return [
    ...added.flatMap((id) => named(is, id, 'added')),
    ...removed.flatMap((id) => named(was, id, 'removed')),
    ...changed.flatMap((id) => {
      const [old, one] = [was.get(id), is.get(id)]
      if (!old || !one) return []
      return ofResource(old, one, was, is, kinds).map((text): Change => ({ id, sort: 'changed', text }))
    }),
    ...ofDesign(before, now),
  ]
}

function ofDesign(before: Design, now: Design): readonly Change[] {
  const changed = (words: (language: Language) => string): Change => ({
    id: null,
    sort: 'changed',
    text: inEach(words),
  })
  const lines: Change[] = []
  if (before.name !== now.name) lines.push(changed((one) => changeWords[one].namesDesign(before.name, now.name)))
  if (before.settings.protected !== now.settings.protected) {
    lines.push(changed((one) => changeWords[one].protects(now.settings.protected)))
  }
  const old = new Map(before.intents.map((intent) => [intent.id, intent]))
  for (const intent of now.intents) {
    const known = old.get(intent.id)
    if (known === intent) continue
    const [from, to] = [known && intentText(known, before), intentText(intent, now)]
    if (!from) lines.push({ ...changed((one) => changeWords[one].intends(to[one])), sort: 'added' })
    else lines.push(changed((one) => changeWords[one].rethinks(from[one], to[one])))
  }
  const kept = new Set(now.intents.map(({ id }) => id))
  for (const intent of before.intents) {
    if (kept.has(intent.id)) continue
    const gone = intentText(intent, before)
    lines.push({ ...changed((one) => changeWords[one].forgets(gone[one])), sort: 'removed' })
  }
  return lines
}

/** The properties of a resource that differ, as their form calls them; those that no form shows by their own name. */
export function fieldsChanged(old: Resource, now: Resource): readonly (Field | string)[] {
  const fields = Object.hasOwn(forms, now.kind)
    ? (forms[now.kind]?.sections.flatMap((section) => section.fields) ?? [])
    : []
  return [...new Set([...Object.keys(old.props), ...Object.keys(now.props)])]
    .filter((prop) => old.props[prop] !== now.props[prop])
    .map((prop) => fields.find((one) => one.prop === prop) ?? prop)
}

/** Where two versions clash, in words; each place once. */
export function clashText(clash: Clash, design: Design, kinds: Drawables): Text {
  const resource = clash.id === null ? undefined : viewOf(design, schemasOf(kinds)).get(clash.id)
  const prop = String(clash.path[0] ?? '')
  const form = resource && Object.hasOwn(forms, resource.kind) ? forms[resource.kind] : undefined
  const field = form?.sections.flatMap((section) => section.fields).find((one) => one.prop === prop)
  return inEach((language) => {
    const what = field?.label[language] ?? ''
    const words = changeWords[language]
    if (clash.id === null) return prop === 'intents' ? words.intents : words.design
    const name = resource?.name || clash.id
    if (what !== '') return `${name} · ${what}`
    if (prop === 'usage') return `${name} · ${words.usage}`
    if (prop === 'name') return `${name} · ${words.name}`
    return prop === 'parent' ? `${name} · ${words.container}` : name
  })
}

function ofResource(old: Resource, now: Resource, was: View, is: View, kinds: Drawables): readonly Text[] {
  const lines: Text[] = []
  const name = now.name || now.id
  if (old.kind !== now.kind) {
    const label = labelOf(schemasOf(kinds), now.kind)
    return [inEach((language) => changeWords[language].becomes(old.name || now.id, label[language]))]
  }
  if (old.name !== now.name)
    lines.push(inEach((language) => changeWords[language].renames(old.name || now.id, now.name)))
  if (old.parent !== now.parent) {
    lines.push(
      inEach((language) => {
        const words = changeWords[language]
        return words.moves(name, (is.get(now.parent)?.name || now.parent) ?? words.onCanvas)
      }),
    )
  }
  if (old.usage !== now.usage) lines.push(inEach((language) => changeWords[language].assumes(name)))
  for (const field of fieldsChanged(old, now)) {
    if (typeof field === 'string') lines.push(inEach((language) => changeWords[language].differs(name, field)))
    else lines.push(...ofProperty(name, field, old.props[field.prop], now.props[field.prop], was, is))
  }
  return lines
}

function ofProperty(name: string, field: Field, old: unknown, now: unknown, was: View, is: View): readonly Text[] {
  const { control } = field
  if (control.type === 'list') return ofItems(name, field, itemsIn(old), itemsIn(now), was, is)
  if (control.type === 'references') {
    const [before, after] = [new Set(asList(old)), new Set(asList(now))]
    const line = (words: 'addsItem' | 'removesItem', id: unknown, view: View) =>
      inEach((language) =>
        changeWords[language][words](name, field.label[language], view.get(String(id))?.name || String(id)),
      )
    const lines = [
      ...[...after.difference(before)].map((id) => line('addsItem', id, is)),
      ...[...before.difference(after)].map((id) => line('removesItem', id, was)),
    ]
    return lines.length > 0 ? lines : [reordered(name, field)]
  }
  const read = (value: unknown, view: View, language: Language) => valueInWords(value, field, view, language)
  return [
    inEach((language) =>
      changeWords[language].sets(name, field.label[language], read(old, was, language), read(now, is, language)),
    ),
  ]
}

function ofItems(
  name: string,
  field: Field,
  old: ReadonlyMap<string, Props>,
  now: ReadonlyMap<string, Props>,
  was: View,
  is: View,
): readonly Text[] {
  const { control } = field
  if (control.type !== 'list') return []
  const lines: Text[] = []
  for (const [id, item] of now) {
    const before = old.get(id)
    const [from, to] = [before && control.summary(before, was), control.summary(item, is)]
    if (from === undefined)
      lines.push(inEach((language) => changeWords[language].addsItem(name, field.label[language], to)))
    else if (before !== item) lines.push(ofItem(name, field, from, to))
  }
  for (const [id, item] of old) {
    if (now.has(id)) continue
    const gone = control.summary(item, was)
    lines.push(inEach((language) => changeWords[language].removesItem(name, field.label[language], gone)))
  }
  return lines.length > 0 ? lines : [reordered(name, field)]
}

/** What changed in an item may be none of what its one line says: a description. */
function ofItem(name: string, field: Field, from: string, to: string): Text {
  return inEach((language) => {
    const words = changeWords[language]
    const label = field.label[language]
    return from === to ? words.differs(name, `${label} · ${to}`) : words.changesItem(name, label, from, to)
  })
}

function reordered(name: string, field: Field): Text {
  return inEach((language) => changeWords[language].orders(name, field.label[language]))
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function itemsIn(value: unknown): ReadonlyMap<string, Props> {
  return new Map(asList(value).map((item) => [String((item as Props)['id']), item as Props]))
}

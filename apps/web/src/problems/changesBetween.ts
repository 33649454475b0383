import {
  type Design,
  differenceBetween,
  labelOf,
  type Props,
  type Resource,
  schemasOf,
  type View,
  viewOf,
} from '@vpcanvas/model'
import type { Kinds } from '@vpcanvas/resources/drawing'
import { forms } from '@vpcanvas/resources/forms'
import type { Field } from '@vpcanvas/resources'
import { inEach, type Language, type Text } from '@vpcanvas/text'
import { valueInWords } from '../inspector/valueInWords.ts'
import { problemWords } from './words.ts'

/** The most lines; a fix that does more is counted from there. */
const MOST = 12

/** What is different between two versions of a design, in words: one line for each thing a person would call a change. */
export function changesBetween(before: Design, after: Design, kinds: Kinds): readonly Text[] {
  const schemas = schemasOf(kinds)
  const [was, is] = [viewOf(before, schemas), viewOf(after, schemas)]
  const { added, removed, changed } = differenceBetween(before, after)
  const named = (view: View, id: string, words: 'adds' | 'deletes') => {
    const one = view.get(id)
    if (!one) return []
    return [inEach((language) => problemWords[language][words](labelOf(schemas, one.kind)[language], one.name))]
  }
  const lines = [
    ...added.flatMap((id) => named(is, id, 'adds')),
    ...removed.flatMap((id) => named(was, id, 'deletes')),
    ...changed.flatMap((id) => {
      const [old, now] = [was.get(id), is.get(id)]
      return old && now ? ofResource(old, now, was, is) : []
    }),
    ...(before.intents === after.intents ? [] : [inEach((language) => problemWords[language].intends)]),
  ]
  if (lines.length <= MOST) return lines
  return [...lines.slice(0, MOST), inEach((language) => problemWords[language].more(lines.length - MOST))]
}

function ofResource(old: Resource, now: Resource, was: View, is: View): readonly Text[] {
  const lines: Text[] = []
  const { name } = now
  if (old.name !== now.name) lines.push(inEach((language) => problemWords[language].renames(old.name, now.name)))
  if (old.parent !== now.parent) {
    lines.push(
      inEach((language) => {
        const words = problemWords[language]
        return words.moves(name, is.get(now.parent)?.name ?? words.onCanvas)
      }),
    )
  }
  const fields = Object.hasOwn(forms, now.kind) ? forms[now.kind]?.sections.flatMap((section) => section.fields) : []
  for (const prop of new Set([...Object.keys(old.props), ...Object.keys(now.props)])) {
    if (old.props[prop] === now.props[prop]) continue
    const field = fields?.find((one) => one.prop === prop)
    if (field) lines.push(...ofProperty(name, field, old.props[prop], now.props[prop], was, is))
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
        problemWords[language][words](name, field.label[language], view.get(String(id))?.name ?? String(id)),
      )
    return [
      ...[...after.difference(before)].map((id) => line('addsItem', id, is)),
      ...[...before.difference(after)].map((id) => line('removesItem', id, was)),
    ]
  }
  const read = (value: unknown, view: View, language: Language) => valueInWords(value, field, view, language)
  return [
    inEach((language) =>
      problemWords[language].sets(name, field.label[language], read(old, was, language), read(now, is, language)),
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
      lines.push(inEach((language) => problemWords[language].addsItem(name, field.label[language], to)))
    else if (before !== item) {
      lines.push(inEach((language) => problemWords[language].changesItem(name, field.label[language], from, to)))
    }
  }
  for (const [id, item] of old) {
    if (now.has(id)) continue
    const gone = control.summary(item, was)
    lines.push(inEach((language) => problemWords[language].removesItem(name, field.label[language], gone)))
  }
  return lines
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function itemsIn(value: unknown): ReadonlyMap<string, Props> {
  return new Map(asList(value).map((item) => [String((item as Props)['id']), item as Props]))
}

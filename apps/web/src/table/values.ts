import { type Id, type Props, type Resource, type View, withValueAt } from '@vpcanvas/model'
import type { Field } from '@vpcanvas/resources'
import { kinds } from '@vpcanvas/resources/drawing'
import { inEach, languages, type Text } from '@vpcanvas/text'
import { inspectorWords } from '../inspector/words.ts'
import { named, nameOf } from './named.ts'
import { tableWords } from './words.ts'

/** What a text in a cell means: a value for the property, or why it is none. */
export type Meant = { readonly value: unknown } | { readonly refused: Text }

type ControlOf<T extends Field['control']['type']> = Extract<Field['control'], { readonly type: T }>

/**
 * A property as the text of a cell: the same in every language, so that what is copied on one machine can be pasted on another.
 * References are names where these are unique; lists of several parts are JSON.
 */
export function textOf(value: unknown, { control }: Field, resource: Resource, view: View): string {
  switch (control.type) {
    case 'reference':
      return typeof value === 'string' && value !== '' ? nameOf(view, resource, control.to, value) : ''
    case 'references':
      return strings(value)
        .map((id) => nameOf(view, resource, control.to, id))
        .join(', ')
    case 'strings': {
      const texts = strings(value)
      const isPlain = texts.every((text) => text !== '' && text === text.trim() && !/[,\n\r]|^\[/.test(text))
      return isPlain ? texts.join(', ') : JSON.stringify(texts)
    }
    case 'tags': {
      const tags = Object.entries((value ?? {}) as Readonly<Record<string, string>>)
      const isPlain = tags.every(
        ([key, text]) =>
          [key, text].every((part) => part === part.trim() && !/[,=\n\r]/.test(part)) && /^[^{]/.test(key),
      )
      return isPlain ? tags.map(([key, text]) => `${key}=${text}`).join(', ') : JSON.stringify(value)
    }
    case 'list':
      return Array.isArray(value) && value.length > 0 ? JSON.stringify(value) : ''
    default:
      if (value === null || value === undefined) return ''
      return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean)
  }
}

/** What a text typed or pasted into a cell means there. Shape alone is judged; whether AWS takes the value is for the rules. */
export function meantBy(text: string, field: Field, resource: Resource, view: View): Meant {
  const { control } = field
  const trimmed = text.trim()
  switch (control.type) {
    case 'text':
      if (control.multiline) return { value: text === '' && control.optional ? null : text }
      return { value: trimmed === '' && control.optional ? null : trimmed }
    case 'block':
      return { value: trimmed }
    case 'number':
      return numberIn(trimmed, control)
    case 'toggle':
      return stateIn(trimmed) ?? refusal((words) => words.noState(trimmed))
    case 'inherit':
      if (trimmed === '' || saysSame(trimmed, control.inherited)) return { value: null }
      return stateIn(trimmed) ?? refusal((words) => words.noState(trimmed))
    case 'choice':
      return choiceIn(trimmed, control, resource, view)
    case 'reference':
      if (trimmed === '' || saysSame(trimmed, control.none)) return { value: noneAt(resource, field.prop) }
      return one(trimmed, control.to, resource, view)
    case 'references':
      return several(trimmed, control.to, resource, view)
    case 'strings':
      if (trimmed.startsWith('[')) return parsed(trimmed, (value) => strings(value).length === (value as []).length)
      return { value: trimmed === '' ? [] : trimmed.split(',').map((part) => part.trim()) }
    case 'tags':
      return tagsIn(trimmed)
    case 'list':
      return trimmed === '' ? { value: [] } : parsed(trimmed, Array.isArray)
    case 'shown':
      return refusal((words) => words.onlyShown)
  }
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
}

function refusal(pick: (words: (typeof tableWords)['en']) => string): { readonly refused: Text } {
  return { refused: inEach((language) => pick(tableWords[language])) }
}

function saysSame(typed: string, text: Text): boolean {
  return languages.some((language) => text[language].toLowerCase() === typed.toLowerCase())
}

/** On or off, in the words of spreadsheets and of both languages. */
function stateIn(typed: string): { readonly value: boolean } | null {
  const word = typed.toLowerCase()
  const says = (own: 'on' | 'off') => languages.some((language) => inspectorWords[language][own].toLowerCase() === word)
  if (['true', 'yes', 'on', '1', '예'].includes(word) || says('on')) return { value: true }
  if (['false', 'no', 'off', '0', '아니요'].includes(word) || says('off')) return { value: false }
  return null
}

function numberIn(typed: string, { min, max, optional }: ControlOf<'number'>): Meant {
  if (typed === '')
    return optional ? { value: null } : { refused: inEach((language) => inspectorWords[language].needsNumber) }
  // Spreadsheets group digits.
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)$/.test(typed)) return refusal((words) => words.noNumber(typed))
  const value = Number(typed.replaceAll(',', ''))
  if (value >= min && value <= max) return { value }
  const [least, most] = [min, max].map((end) => end.toLocaleString('en')) as [string, string]
  return { refused: inEach((language) => inspectorWords[language].outside(typed, least, most)) }
}

function choiceIn(typed: string, control: ControlOf<'choice'>, resource: Resource, view: View): Meant {
  if (control.none && (typed === '' || saysSame(typed, control.none))) return { value: null }
  const choices = control.choices(resource, view)
  const found = choices.find(({ value }) => value === typed) ?? choices.find(({ label }) => saysSame(typed, label))
  if (found) return { value: found.value }
  if (control.free) return { value: typed }
  return refusal((words) =>
    words.noChoice(
      typed,
      choices
        .map(({ value }) => value)
        .slice(0, 8)
        .join(', '),
    ),
  )
}

function one(typed: string, to: readonly string[], resource: Resource, view: View): Meant {
  const found = named(view, resource, to, typed)
  const [id] = found
  if (id !== undefined && found.length === 1) return { value: id }
  return refusal((words) => (id === undefined ? words.noSuch(typed) : words.ambiguous(typed, found.join(', '))))
}

function several(typed: string, to: readonly string[], resource: Resource, view: View): Meant {
  const ids: Id[] = []
  for (const part of typed === '' ? [] : typed.split(',')) {
    const meant = one(part.trim(), to, resource, view)
    if ('refused' in meant) return meant
    ids.push(meant.value as Id)
  }
  return { value: ids }
}

/** How a place says that it names nothing: null where it may, else an empty name. */
function noneAt(resource: Resource, prop: string): null | '' {
  const schema = Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind]?.schema : undefined
  return schema?.props.safeParse(withValueAt(resource.props, [prop], null)).success ? null : ''
}

function tagsIn(typed: string): Meant {
  if (typed.startsWith('{'))
    return parsed(typed, (value) => Object.values(value as Props).every((text) => typeof text === 'string'))
  const tags: [string, string][] = []
  for (const part of typed === '' ? [] : typed.split(',')) {
    const at = part.indexOf('=')
    const key = part.slice(0, at).trim()
    if (at < 0 || key === '') return refusal((words) => words.noTag(part.trim()))
    if (tags.some(([known]) => known === key))
      return { refused: inEach((language) => inspectorWords[language].tagTaken(key)) }
    tags.push([key, part.slice(at + 1).trim()])
  }
  return { value: Object.fromEntries(tags) }
}

function parsed(typed: string, isFit: (value: unknown) => boolean): Meant {
  try {
    const value: unknown = JSON.parse(typed)
    if (isFit(value)) return { value }
  } catch {
    // Said below: what is no JSON is no list either.
  }
  return refusal((words) => words.noJson)
}

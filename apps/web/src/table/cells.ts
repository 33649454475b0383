import { readSpan, spanText } from '@vpcanvas/cost'
import { type Edit, refusalToHold, type Resource, schemasOf, type View } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { inEach, type Language, type Text } from '@vpcanvas/text'
import { valueInWords } from '@vpcanvas/resources/changes'
import { applies, type Column, type Use } from './columns.ts'
import { named, nameOf } from './named.ts'
import { meantBy, textOf } from './values.ts'
import { tableWords } from './words.ts'

/** What a text in a cell would change, or why it cannot stand there. */
export type Written = { readonly edits: readonly Edit[] } | { readonly refused: Text }

/** What a cell shows. */
export function shownIn(column: Column, resource: Resource, view: View, language: Language): string {
  if (!applies(column, resource)) return ''
  if (column.of === 'name') return resource.name
  if (column.of === 'parent') return view.get(resource.parent)?.name ?? tableWords[language].top
  if ('assumption' in column.of) return assumedInWords(column, column.of, resource, language)
  return valueInWords(resource.props[column.of.prop], column.of, view, language)
}

/** What a cell holds as text, to be taken elsewhere and brought back. */
export function textIn(column: Column, resource: Resource, view: View): string {
  if (!applies(column, resource)) return ''
  if (column.of === 'name') return resource.name
  if (column.of === 'parent')
    return resource.parent === null ? '' : nameOf(view, resource, homeKinds(resource), resource.parent)
  if ('assumption' in column.of) {
    const own = resource.usage?.[column.id]
    return own ? spanText(own) : ''
  }
  return textOf(resource.props[column.of.prop], column.of, resource, view)
}

/** What writing a text into a cell would change: nothing where it says what is there already. */
export function written(column: Column, resource: Resource, view: View, text: string): Written {
  if (text === textIn(column, resource, view)) return { edits: [] }
  if (!applies(column, resource)) return said((words) => words.notHere)
  if (column.of === 'name') {
    const name = text.trim()
    return name === '' ? said((words) => words.needsName) : { edits: [{ op: 'rename', id: resource.id, name }] }
  }
  if (column.of === 'parent') return moved(resource, view, text.trim())
  if ('assumption' in column.of) {
    const span = text.trim() === '' ? null : readSpan(text)
    if (span === null && text.trim() !== '') return said((words) => words.noUse(text.trim()))
    return { edits: [{ op: 'assume', id: resource.id, name: column.id, span }] }
  }
  const meant = meantBy(text, column.of, resource, view)
  if ('refused' in meant) {
    const isEmptied = text.trim() === '' && column.of.control.type !== 'shown'
    return isEmptied ? said((words) => words.needsValue) : meant
  }
  return { edits: [{ op: 'set', id: resource.id, path: [column.of.prop], value: meant.value }] }
}

/** What a bill assumes of a resource; in brackets where that is said of all of its kind. */
function assumedInWords(column: Column, { assumption }: Use, resource: Resource, language: Language) {
  const own = resource.usage?.[column.id]
  const { low, typical, high } = own ?? assumption.span
  const amounts = low === high ? [typical] : [low, typical, high]
  const text = amounts.map((amount) => amount.toLocaleString(language)).join(' / ')
  return own ? text : `(${text})`
}

/** The kinds that may hold a resource. */
export function homeKinds(resource: Resource): readonly string[] {
  const schema = Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind]?.schema : undefined
  return schema?.parents.filter((parent) => parent !== null) ?? []
}

function moved(resource: Resource, view: View, name: string): Written {
  const homes: readonly (string | null)[] = name === '' ? [null] : named(view, resource, homeKinds(resource), name)
  const [home] = homes
  if (home === undefined) return said((words) => words.noHome(name))
  if (homes.length > 1) return said((words) => words.ambiguous(name, homes.join(', ')))
  const refused = refusalToHold(view, schemasOf(kinds), resource.kind, home)
  if (refused) return { refused }
  // Where it comes to lie there is found by whoever knows what else is moved.
  return { edits: [{ op: 'move', id: resource.id, parent: home }] }
}

function said(pick: (words: (typeof tableWords)['en']) => string): { readonly refused: Text } {
  return { refused: inEach((language) => pick(tableWords[language])) }
}

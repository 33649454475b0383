import { type Id, type Resource, type View } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { type Language, say } from '@vpcanvas/text'
import type { ReactNode } from 'react'
import { optionsOf, referable } from '../inspector/controls/referable.tsx'
import { inspectorWords } from '../inspector/words.ts'
import { homeKinds, shownIn, textIn } from './cells.ts'
import { applies, type Column, fieldOf } from './columns.ts'
import { nameOf } from './named.ts'
import { tableWords } from './words.ts'

/** What is being typed over a cell. */
export interface Typing {
  readonly id: Id
  readonly column: string
  readonly text: string
  /** Whether it replaces what was there: arrows then go on to the next cell, where they otherwise walk through the text. */
  readonly isNew: boolean
  /** The choice that arrows went to; null while the text says which. */
  readonly picked: number | null
}

/** One of what may stand in a cell. */
export interface CellChoice {
  readonly text: string
  readonly label: string
  readonly icon?: ReactNode
  readonly note?: string
}

/** The most choices that are listed: what is typed narrows them. */
export const MOST_LISTED = 50

/** How a cell takes typing: as text, as one of several choices, or not at all, since its value is made in a form of its own. */
export function howTyped(column: Column): 'text' | 'choices' | 'form' | 'shown' {
  if (column.of === 'parent') return 'choices'
  const field = fieldOf(column)
  if (!field) return 'text'
  switch (field.control.type) {
    case 'reference':
    case 'choice':
    case 'inherit':
    case 'toggle':
      return 'choices'
    case 'list':
      return 'form'
    case 'text':
      return field.control.multiline ? 'form' : 'text'
    case 'shown':
      return 'shown'
    default:
      return 'text'
  }
}

/** Whether Enter opens a form instead of the text: what has several parts is easier to change part by part. */
export function hasForm(column: Column): boolean {
  const control = fieldOf(column)?.control
  if (!control) return false
  return (
    ['list', 'tags', 'strings', 'references'].includes(control.type) || (control.type === 'text' && !!control.multiline)
  )
}

/** The text that typing begins with where the value is kept: for choices the word that people read. */
export function startOf(column: Column, resource: Resource, view: View, language: Language): string {
  if (!applies(column, resource)) return ''
  return howTyped(column) === 'choices' ? shownIn(column, resource, view, language) : textIn(column, resource, view)
}

/** All that may stand in a cell, where that is a list. */
export function choicesFor(column: Column, resource: Resource, view: View, language: Language): readonly CellChoice[] {
  if (column.of === 'parent') {
    const isFree = kinds[resource.kind]?.schema.parents.includes(null) === true
    const others = named(view, resource, homeKinds(resource))
    return isFree ? [{ text: '', label: tableWords[language].top }, ...others] : others
  }
  const control = fieldOf(column)?.control
  const { on, off } = inspectorWords[language]
  const states = [
    { text: 'true', label: on },
    { text: 'false', label: off },
  ]
  switch (control?.type) {
    case 'toggle':
      return states
    case 'inherit':
      return [{ text: '', label: say(control.inherited, language) }, ...states]
    case 'choice':
      return [
        ...(control.none ? [{ text: '', label: say(control.none, language) }] : []),
        ...control.choices(resource, view).map(({ value, label }) => ({ text: value, label: say(label, language) })),
      ]
    case 'reference':
      return [{ text: '', label: say(control.none, language) }, ...named(view, resource, control.to)]
    default:
      return []
  }
}

/** The choices that a text leaves: those that begin with it, then those that hold it; all, while it is still what was there. */
export function narrowed(choices: readonly CellChoice[], typed: string, start: string): readonly CellChoice[] {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '' || typed === start) return choices
  const places = choices.map(({ label, text }) => [label, text].map((word) => word.toLowerCase().indexOf(wanted)))
  const begins = (at: number) => places[at]?.includes(0) === true
  return [
    ...choices.filter((_, at) => begins(at)),
    ...choices.filter((_, at) => !begins(at) && places[at]?.some((place) => place > 0)),
  ]
}

/** The choice that Enter takes: what arrows went to, what is called so, or what typing has narrowed the list to; -1 for the text as it is. */
export function chosenOf(
  listed: readonly CellChoice[],
  { text, picked }: Typing,
  start: string,
  isFree: boolean,
): number {
  if (picked !== null) return Math.min(picked, listed.length - 1)
  const wanted = text.trim().toLowerCase()
  const same = listed.findIndex(({ label, text: own }) => [label.toLowerCase(), own.toLowerCase()].includes(wanted))
  if (same >= 0 || isFree || wanted === '' || text === start) return same
  return listed.length > 0 ? 0 : -1
}

/** Whether a column takes other values than its choices. */
export function isFree(column: Column): boolean {
  const control = fieldOf(column)?.control
  return control?.type === 'choice' && control.free === true
}

/** Resources as choices: by the text that means them. */
function named(view: View, resource: Resource, to: readonly string[]): readonly CellChoice[] {
  return optionsOf(view, resource, referable(view, resource, to)).map(({ value, label, icon, note }) => ({
    text: nameOf(view, resource, to, value),
    label: label || value,
    ...(icon !== undefined && { icon }),
    ...(note !== undefined && { note }),
  }))
}

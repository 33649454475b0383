import { type Assumption, assumptionsOf, type Usage } from '@vpcanvas/cost'
import type { Resource } from '@vpcanvas/model'
import type { Field } from '@vpcanvas/resources'
import { costs } from '@vpcanvas/resources/costs'
import { forms } from '@vpcanvas/resources/forms'
import { inEach, type Text } from '@vpcanvas/text'
import { inspectorWords } from '../inspector/words.ts'
import { tableWords } from './words.ts'

/** What a bill assumes of the use of each resource of a kind, as far as it does not say its own. */
export interface Use {
  readonly assumption: Assumption
}

/** A column of the table of a kind: the name, the container, a property with its field, or what its bill assumes. */
export interface Column {
  readonly id: string
  readonly label: Text
  /** Pixels. */
  readonly width: number
  readonly of: 'name' | 'parent' | Field | Use
}

const WIDTHS: Readonly<Record<Field['control']['type'], number>> = {
  text: 160,
  number: 110,
  toggle: 110,
  inherit: 130,
  choice: 150,
  block: 140,
  reference: 160,
  references: 200,
  strings: 180,
  list: 280,
  tags: 200,
  shown: 200,
}

/** Room for a heading: about seven pixels a letter, and what stands around it. */
const headed = (label: Text) => Math.min(260, Math.max(label.en.length * 7, label.ko.length * 12) + 40)

const NAME: Column = {
  id: 'name',
  label: inEach((language) => inspectorWords[language].name),
  width: 180,
  of: 'name',
}
const PARENT: Column = {
  id: 'parent',
  label: inEach((language) => tableWords[language].inside),
  width: 160,
  of: 'parent',
}

/** The columns of a kind: in the order of its form, then what its bill assumes, each under the name of the assumption. `usage` is what the design assumes. */
export function columnsOf(kind: string, usage: Usage = {}): readonly Column[] {
  const form = Object.hasOwn(forms, kind) ? forms[kind] : undefined
  const fields = form?.sections.flatMap((section) => section.fields) ?? []
  const assumed = assumptionsOf(costs, kind)
  return [
    NAME,
    PARENT,
    ...fields.map((field) => ({
      id: field.prop,
      label: field.label,
      width: Math.max(WIDTHS[field.control.type], headed(field.label)),
      of: field,
    })),
    ...Object.entries(assumed).map(([id, assumption]) => {
      const label = inEach((language) => `${assumption.label[language]} (${assumption.unit[language]})`)
      return {
        id,
        label,
        width: headed(label),
        of: { assumption: { ...assumption, span: usage[id] ?? assumption.span } },
      }
    }),
  ]
}

/** The field of a column, where it has one. */
export function fieldOf({ of }: Column): Field | null {
  return typeof of === 'object' && 'control' in of ? of : null
}

/** Whether a resource has the property at all, as it stands. */
export function applies(column: Column, resource: Resource): boolean {
  return fieldOf(column)?.when?.(resource.props) ?? true
}

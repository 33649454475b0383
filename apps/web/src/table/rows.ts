import type { Resource, View } from '@vpcanvas/model'
import type { Language } from '@vpcanvas/text'
import { shownIn } from './cells.ts'
import type { Column } from './columns.ts'

/** The column that rows are in the order of, and which way. */
export interface Order {
  readonly column: string
  readonly isDown: boolean
}

const collators: Readonly<Record<Language, Intl.Collator>> = {
  en: new Intl.Collator('en', { numeric: true, sensitivity: 'base' }),
  ko: new Intl.Collator('ko', { numeric: true, sensitivity: 'base' }),
}

/** The rows of a table: those that hold a text in some cell, in the order of a column; equal ones by name, then by id. */
export function rowsIn(
  resources: readonly Resource[],
  columns: readonly Column[],
  view: View,
  language: Language,
  filter: string,
  order: Order | null,
): readonly Resource[] {
  const wanted = filter.trim().toLowerCase()
  const { compare } = collators[language]
  const kept =
    wanted === ''
      ? resources
      : resources.filter((resource) =>
          columns.some((column) => shownIn(column, resource, view, language).toLowerCase().includes(wanted)),
        )
  const by = columns.find(({ id }) => id === order?.column)
  const keyed = kept.map((resource) => ({ resource, key: by ? shownIn(by, resource, view, language) : '' }))
  const way = order?.isDown ? -1 : 1
  return keyed
    .toSorted(
      (a, b) =>
        way * compare(a.key, b.key) ||
        compare(a.resource.name, b.resource.name) ||
        (a.resource.id < b.resource.id ? -1 : 1),
    )
    .map(({ resource }) => resource)
}

import type { TemplateValue } from '../template.ts'

/** The lines of an entry of a section, from and to, counted from 1. */
export type LineRange = readonly [first: number, last: number]

export interface Printed {
  readonly text: string
  /** Section and entry, as `Resources.Vpc`, to lines. */
  readonly lines: ReadonlyMap<string, LineRange>
}

export interface Document {
  readonly [section: string]: TemplateValue
}

/** The entries of a section whose entries are things of their own. */
export function entriesOf(section: TemplateValue): [string, TemplateValue][] | null {
  return typeof section === 'object' && section !== null && !Array.isArray(section) ? Object.entries(section) : null
}

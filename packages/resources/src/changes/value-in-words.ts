import type { Props, View } from '@vpcanvas/model'
import { type Language, say } from '@vpcanvas/text'
import type { Field, ItemField } from '../form.ts'
import { changeWords } from './words.ts'

/** A property's value as people read it: names for references, labels for choices, a line for each item of a list. */
export function valueInWords(value: unknown, field: Field | ItemField, view: View, language: Language): string {
  const words = changeWords[language]
  const { control } = field
  const named = (id: unknown) => view.get(String(id))?.name || String(id)
  switch (control.type) {
    case 'toggle':
      return value ? words.on : words.off
    case 'inherit':
      return value === null ? say(control.inherited, language) : value ? words.on : words.off
    case 'reference':
      return value === null || value === '' ? say(control.none, language) : named(value)
    case 'references':
    case 'strings':
      return Array.isArray(value) && value.length > 0 ? value.map(named).join(', ') : words.none
    case 'list':
      return Array.isArray(value) && value.length > 0
        ? value.map((item) => control.summary(item as Props, view)).join('; ')
        : words.none
    case 'tags':
      return (
        Object.entries((value ?? {}) as Props)
          .map(([key, text]) => `${key}=${String(text)}`)
          .join(', ') || words.none
      )
    case 'choice':
      return value === null && control.none ? say(control.none, language) : String(value)
    default:
      if (value === null || value === '') return words.none
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
}

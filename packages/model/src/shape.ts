import type { Text } from '@vpcanvas/text'
import korean from 'zod/v4/locales/ko.js'
import { type KindSchemas, schemaOf } from './kindSchema.ts'
import type { Path } from './path.ts'
import type { z } from './zod.ts'

/** Whether properties have their kind's shape: null if so, else the first place where they do not. */
export function shapeRefusal(schemas: KindSchemas, kind: string, props: unknown): Text | null {
  const schema = schemaOf(schemas, kind)
  if (!schema) return { en: `There is no kind "${kind}".`, ko: `"${kind}" 종류는 없습니다.` }
  const result = schema.props.safeParse(props, { reportInput: true })
  if (result.success) return null
  const { path, text } = firstIssue(result.error)
  const place = path.join('.')
  return {
    en: `${kind}: the property "${place}" does not fit: ${text.en}`,
    ko: `${kind}: "${place}" 속성 값의 형식이 맞지 않습니다: ${text.ko}`,
  }
}

const { localeError } = korean()

/** The first thing that a schema has against a value parsed with `reportInput`, and where. */
export function firstIssue(error: z.core.$ZodError): { readonly path: Path; readonly text: Text } {
  const [issue] = error.issues
  if (!issue) return { path: [], text: { en: 'it does not fit.', ko: '형식이 맞지 않습니다.' } }
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  const ko = localeError(issue as Parameters<typeof localeError>[0])
  return { path, text: { en: issue.message, ko: (typeof ko === 'string' ? ko : ko?.message) ?? issue.message } }
}

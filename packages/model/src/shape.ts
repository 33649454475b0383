import type { Text } from '@vpcanvas/text'
import { type KindSchemas, schemaOf } from './kindSchema.ts'

/** Whether properties have their kind's shape: null if so, else the first place where they do not. */
export function shapeRefusal(schemas: KindSchemas, kind: string, props: unknown): Text | null {
  const schema = schemaOf(schemas, kind)
  if (!schema) return { en: `There is no kind "${kind}".`, ko: `"${kind}" 종류는 없습니다.` }
  const result = schema.props.safeParse(props)
  if (result.success) return null
  const issue = result.error.issues[0]
  const place = issue?.path.join('.') ?? ''
  const why = issue?.message ?? ''
  return {
    en: `${kind}: the property "${place}" does not fit: ${why}`,
    ko: `${kind}: "${place}" 속성 값의 형식이 맞지 않습니다: ${why}`,
  }
}

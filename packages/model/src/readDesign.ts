import type { Text } from '@vpcanvas/text'
import { type Design, designSchema, type Resource } from './design.ts'
import { isWithin, refusalToHold } from './containment.ts'
import { type KindSchemas, schemaOf } from './kindSchema.ts'
import { migrated } from './migrations.ts'

export type ReadDesign =
  | { readonly ok: true; readonly design: Design; readonly migrations: readonly string[] }
  | { readonly ok: false; readonly place: string; readonly text: Text }

/**
 * A design from parsed JSON of unknown origin: migrated, checked, whole, or refused with the place.
 * References to resources that are not there are allowed (a rule reports them); wrong shapes and broken containment are not.
 */
export function readDesign(json: unknown, schemas: KindSchemas): ReadDesign {
  if (
    typeof json !== 'object' ||
    json === null ||
    Array.isArray(json) ||
    (json as { format?: unknown }).format !== 'vpcanvas'
  ) {
    return refused(
      '',
      'This is not a vpcanvas design: "format" must be "vpcanvas".',
      'vpcanvas 디자인이 아닙니다. "format" 값이 "vpcanvas"여야 합니다.',
    )
  }
  const current = migrated(json as Record<string, unknown>)
  if (!current.ok) return { ok: false, place: 'version', text: current.text }
  const parsed = designSchema.safeParse(current.document)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const place = issue?.path.join('.') ?? ''
    return refused(place, `At "${place}": ${issue?.message ?? ''}`, `"${place}" 위치: ${issue?.message ?? ''}`)
  }
  return withShapes(parsed.data, schemas, current.applied)
}

function withShapes(design: Design, schemas: KindSchemas, applied: readonly string[]): ReadDesign {
  const resources: Record<string, Resource> = {}
  for (const [key, resource] of Object.entries(design.resources)) {
    const place = `resources.${key}`
    if (resource.id !== key)
      return refused(
        `${place}.id`,
        `At "${place}.id": the id differs from its key.`,
        `"${place}.id" 위치: ID와 키가 다릅니다.`,
      )
    const schema = schemaOf(schemas, resource.kind)
    if (!schema)
      return refused(
        `${place}.kind`,
        `At "${place}.kind": there is no kind "${resource.kind}".`,
        `"${place}.kind" 위치: "${resource.kind}" 종류는 없습니다.`,
      )
    const shaped = schema.props.safeParse(resource.props)
    if (!shaped.success) {
      const issue = shaped.error.issues[0]
      const inner = [place, 'props', ...(issue?.path ?? [])].join('.')
      return refused(inner, `At "${inner}": ${issue?.message ?? ''}`, `"${inner}" 위치: ${issue?.message ?? ''}`)
    }
    const misplaced =
      refusalToHold(design, schemas, resource.kind, resource.parent) !== null || isWithin(design, resource.parent, key)
    if (misplaced) {
      return refused(
        `${place}.parent`,
        `At "${place}.parent": a ${resource.kind} cannot sit there.`,
        `"${place}.parent" 위치: ${resource.kind} 리소스를 둘 수 없는 곳입니다.`,
      )
    }
    const twin = schema.single ? Object.values(resources).find((other) => other.kind === resource.kind) : undefined
    if (twin)
      return refused(
        place,
        `At "${place}": "${twin.id}" is one already; a design holds one ${resource.kind}.`,
        `"${place}" 위치: ${resource.kind} 리소스는 디자인에 하나만 둘 수 있으며 이미 "${twin.id}" 리소스가 있습니다.`,
      )
    resources[key] = { ...resource, props: shaped.data }
  }
  return { ok: true, design: { ...design, resources }, migrations: applied }
}

function refused(place: string, en: string, ko: string): ReadDesign {
  return { ok: false, place, text: { en, ko } }
}

import type { Text } from '@vpcanvas/text'
import { isWithin, refusalToHold, twinRefusal } from './containment.ts'
import { type Design, designSchema, type Resource } from './design.ts'
import { type KindSchemas, schemaOf } from './kindSchema.ts'
import { migrated } from './migrations.ts'
import { firstIssue } from './shape.ts'

export type ReadDesign =
  | { readonly ok: true; readonly design: Design; readonly migrations: readonly string[] }
  | { readonly ok: false; readonly place: string; readonly text: Text }

/**
 * A design from parsed JSON of unknown origin: migrated, checked, whole, or refused with the place.
 * References to resources that are not there are allowed (a rule reports them); wrong shapes and broken containment are not.
 */
export function readDesign(json: unknown, schemas: KindSchemas): ReadDesign {
  if (!isDocument(json)) {
    const text: Text = {
      en: 'This is not a vpcanvas design: "format" must be "vpcanvas".',
      ko: 'vpcanvas 디자인이 아닙니다. "format" 값이 "vpcanvas"여야 합니다.',
    }
    return { ok: false, place: '', text }
  }
  const current = migrated(json)
  if (!current.ok) return { ok: false, place: 'version', text: current.text }
  const parsed = designSchema.safeParse(current.document, { reportInput: true })
  if (!parsed.success) {
    const { path, text } = firstIssue(parsed.error)
    return refused(path.join('.'), text)
  }
  const shaped = withShapes(parsed.data, schemas)
  if (!('resources' in shaped)) return shaped
  return misplaced(shaped, schemas) ?? { ok: true, design: shaped, migrations: current.applied }
}

function isDocument(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 'vpcanvas'
}

type Refused = Extract<ReadDesign, { ok: false }>

/** The design with every resource of its kind's shape. */
function withShapes(design: Design, schemas: KindSchemas): Design | Refused {
  const resources: Record<string, Resource> = {}
  for (const [key, resource] of Object.entries(design.resources)) {
    const place = `resources.${key}`
    if (resource.id !== key) {
      return refused(`${place}.id`, { en: 'the id differs from its key.', ko: 'ID와 키가 다릅니다.' })
    }
    const schema = schemaOf(schemas, resource.kind)
    if (!schema) {
      return refused(`${place}.kind`, {
        en: `there is no kind "${resource.kind}".`,
        ko: `"${resource.kind}" 종류는 없습니다.`,
      })
    }
    const shaped = schema.props.safeParse(resource.props, { reportInput: true })
    if (!shaped.success) {
      const { path, text } = firstIssue(shaped.error)
      return refused([place, 'props', ...path].join('.'), text)
    }
    resources[key] = { ...resource, props: shaped.data }
  }
  return { ...design, resources }
}

/** The first resource that cannot be where it is; null where all can. */
function misplaced(design: Design, schemas: KindSchemas): Refused | null {
  const seen: Record<string, Resource> = {}
  for (const [key, resource] of Object.entries(design.resources)) {
    const place = `resources.${key}`
    const unheld = refusalToHold(design, schemas, resource.kind, resource.parent)
    if (unheld) return refused(`${place}.parent`, unheld)
    if (isWithin(design, resource.parent, key)) {
      return refused(`${place}.parent`, {
        en: 'nothing can sit inside itself.',
        ko: '자기 자신 안에는 둘 수 없습니다.',
      })
    }
    if (schemas[resource.kind]?.single) {
      const twin = twinRefusal({ ...design, resources: seen }, schemas, resource.kind)
      if (twin) return refused(place, twin)
      seen[key] = resource
    }
  }
  return null
}

function refused(place: string, text: Text): Refused {
  return {
    ok: false,
    place,
    text: { en: `At "${place}": ${text.en}`, ko: `"${place}" 위치: ${text.ko}` },
  }
}

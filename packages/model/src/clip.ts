import { canonicalJson } from './canonical.ts'
import { subtree } from './containment.ts'
import { rootsAmong } from './copying.ts'
import { type Box, type Design, emptyDesign, type Id, type Resource } from './design.ts'
import { type KindSchemas, schemaOf } from './kindSchema.ts'
import { referencesIn } from './references.ts'

/** Resources taken out of a design, as a clipboard carries them. */
export interface Clip {
  /** Those that were chosen, with what is inside them, and the containers around them as context. Its id and name are the design's. */
  readonly design: Design
  readonly chosen: readonly Id[]
  /** The names of what they mention and did not bring along, by id. */
  readonly outside: Readonly<Record<Id, string>>
}

/** What tells the text of a clip from that of a design. */
export const CLIP_FORMAT = 'vpcanvas-clip'

/** What was chosen of a design; null where nothing was. */
export function clipOf(design: Design, schemas: KindSchemas, ids: Iterable<Id>): Clip | null {
  const chosen = rootsAmong(design, [...ids])
  if (chosen.length === 0) return null
  const resources: Record<Id, Resource> = {}
  const layout: Record<Id, Box> = {}
  const outside: Record<Id, string> = {}
  const take = (id: Id) => {
    const [resource, box] = [design.resources[id], design.layout[id]]
    if (resource) resources[id] = resource
    if (box) layout[id] = box
    return resource
  }
  const inside = new Set(chosen.flatMap((id) => subtree(design, id)))
  for (const id of inside) {
    const resource = take(id)
    const schema = resource && schemaOf(schemas, resource.kind)
    if (!schema) continue
    for (const { id: named } of referencesIn(schema, resource.props)) {
      const other = inside.has(named) ? undefined : Object.hasOwn(design.resources, named) && design.resources[named]
      if (other) outside[named] = other.name
    }
  }
  for (const id of chosen) {
    for (let at = design.resources[id]?.parent ?? null; at !== null && !resources[at];) at = take(at)?.parent ?? null
  }
  return { design: { ...emptyDesign(design.id, design.name), resources, layout }, chosen, outside }
}

/** A clip as text: JSON that a person can read, in the spelling of design files. */
export function writtenClip({ design, chosen, outside }: Clip): string {
  const { settings: _settings, intents: _intents, ...rest } = design
  return canonicalJson({ ...rest, format: CLIP_FORMAT, chosen, outside } as never)
}

import { type Design, emptyDesign, intentSchema, readDesign, type Resource, resourcesNamed } from '@vpcanvas/model'
import { Unreadable } from '../../unreadable.ts'
import { isRecord } from '../kept.ts'
import type { Draft } from './draft.ts'
import { keptResources } from './keeping.ts'
import type { Places } from './placing.ts'
import type { Context } from './readings.ts'

/** The design of what was read and what was kept, checked as every design is. @throws Unreadable */
export function assembled(places: Places, region: string, name: string | undefined, on: Context): Design {
  const { types, remembered, ids } = on
  const resources: Resource[] = []
  if (places.frame && types.frame) {
    const { id, kind } = places.frame
    resources.push({
      id,
      kind,
      name: remembered.region?.name ?? region,
      parent: null,
      props: types.frame.translation.frame(region),
    })
  }
  for (const draft of places.drafts.values()) resources.push(finished(draft, on))
  resources.push(...keptResources(places, on))
  for (const actor of remembered.actors ?? []) {
    if (Object.hasOwn(types.schemas, actor.kind) && ids.take(actor.id)) resources.push({ ...actor, parent: null })
  }
  const told = remembered.design
  const id = told?.id ?? `design-${hash(JSON.stringify(on.sections.parsed.value))}`
  const read = readDesign(
    {
      ...emptyDesign(id, (told?.name ?? name ?? 'Imported').slice(0, 255)),
      resources: Object.fromEntries(resources.map((one) => [one.id, one])),
    },
    types.schemas,
  )
  if (!read.ok) throw new Unreadable(read.text)
  return withExtras(read.design, on)
}

/** A draft under its name, which is no longer a tag then. */
function finished({ id, kind, logicalId, parent, read, reading, props }: Draft, { remembered }: Context): Resource {
  const own =
    remembered.resources && Object.hasOwn(remembered.resources, logicalId) ? remembered.resources[logicalId] : undefined
  const name = (own?.name ?? read.name ?? reading.nameTag ?? logicalId).slice(0, 255)
  const { tags } = props
  const one = { id, kind, name, parent, props, ...(own?.usage && { usage: own.usage }) }
  if (!isRecord(tags) || tags['Name'] !== name) return one
  const { Name: _, ...others } = tags
  return { ...one, props: { ...props, tags: others } }
}

/** Intents and places, as far as they fit what is there. */
function withExtras(design: Design, { remembered, types }: Context): Design {
  const there = (id: unknown) => typeof id === 'string' && Object.hasOwn(design.resources, id)
  const attempt = (change: Partial<Design>): Partial<Design> =>
    readDesign({ ...design, ...change }, types.schemas).ok ? change : {}
  const intents = (remembered.intents ?? []).filter((one) => {
    const shaped = intentSchema.safeParse(one)
    return shaped.success && resourcesNamed(shaped.data).every(there)
  })
  const layout = Object.fromEntries(Object.entries(remembered.layout ?? {}).filter(([id]) => there(id)))
  const { protected: isProtected = false, usage } = remembered.design ?? {}
  return {
    ...design,
    ...(intents.length > 0 && attempt({ intents })),
    ...(Object.keys(layout).length > 0 && attempt({ layout })),
    settings: { ...design.settings, protected: isProtected, ...(usage && { usage }) },
  }
}

function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(36).padStart(7, '0')
}

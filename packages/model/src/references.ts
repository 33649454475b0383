import { type Id, ID_PATTERN } from './design.ts'
import type { KindSchema } from './kindSchema.ts'
import { referenceRegistry } from './kindSchema.ts'
import type { Path } from './path.ts'
import { z } from './zod.ts'

/** One mention of a resource inside another's properties. */
export interface Reference {
  readonly path: Path
  readonly id: Id
  /** The kinds it may name. */
  readonly to: readonly string[]
  /** Whether it may be something else than a resource of the design: a block, an id of AWS's. */
  readonly loose?: true
  /**
   * The place to change when the named resource goes away: the reference itself where it may be empty,
   * the list item that cannot do without it, or null where the whole resource hangs on it.
   */
  readonly hold: { readonly path: Path; readonly becomes: null | undefined } | null
}

type Visit = (value: unknown, path: Path, hold: Reference['hold'], found: Reference[]) => void

const visitors = new WeakMap<KindSchema, Visit>()

/** Every reference in a resource's properties, found from its kind's schema alone. */
export function referencesIn(schema: KindSchema, props: unknown): Reference[] {
  let visit = visitors.get(schema)
  if (!visit) {
    visit = visitorOf(schema.props) ?? (() => {})
    visitors.set(schema, visit)
  }
  const found: Reference[] = []
  visit(props, [], null, found)
  return found
}

/** A function that walks values of this shape, or null where no value of it can hold a reference. */
function visitorOf(shape: z.core.$ZodType): Visit | null {
  const meta = referenceRegistry.get(shape)
  if (meta) {
    return (value, path, hold, found) => {
      // What could be no resource's id is meant as something else.
      if (typeof value === 'string' && (!meta.loose || ID_PATTERN.test(value)))
        found.push({ path, id: value, to: meta.to, hold, ...(meta.loose && { loose: true }) })
    }
  }
  if (shape instanceof z.ZodMiniObject) return ofObject(shape)
  if (shape instanceof z.ZodMiniArray) return ofArray(shape)
  if (shape instanceof z.ZodMiniNullable) return ofNullable(shape)
  if (shape instanceof z.ZodMiniOptional || shape instanceof z.ZodMiniDefault) return visitorOf(shape.def.innerType)
  if (shape instanceof z.ZodMiniUnion || shape instanceof z.ZodMiniDiscriminatedUnion) return ofUnion(shape)
  return null
}

function ofObject(shape: z.ZodMiniObject): Visit | null {
  const parts = Object.entries(shape.def.shape).flatMap(([key, inner]) => {
    const visit = visitorOf(inner)
    return visit ? [{ key, visit }] : []
  })
  if (parts.length === 0) return null
  return (value, path, hold, found) => {
    if (typeof value !== 'object' || value === null) return
    for (const { key, visit } of parts) visit((value as Record<string, unknown>)[key], [...path, key], hold, found)
  }
}

function ofArray(shape: z.ZodMiniArray): Visit | null {
  const visit = visitorOf(shape.def.element)
  if (!visit) return null
  return (value, path, _hold, found) => {
    if (!Array.isArray(value)) return
    const names = new Set<string>()
    for (const [index, item] of value.entries()) {
      const name = nameOf(item)
      // A name leads to the first item that has it; a second one is reached by its number.
      const at = [...path, name === null || names.has(name) ? index : name]
      if (name !== null) names.add(name)
      visit(item, at, { path: at, becomes: undefined }, found)
    }
  }
}

function nameOf(item: unknown): string | null {
  if (typeof item === 'string') return item
  const id = (item as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : null
}

function ofNullable(shape: z.ZodMiniNullable): Visit | null {
  const visit = visitorOf(shape.def.innerType)
  if (!visit) return null
  return (value, path, _hold, found) => visit(value, path, { path, becomes: null }, found)
}

function ofUnion(shape: z.ZodMiniUnion | z.ZodMiniDiscriminatedUnion): Visit | null {
  const options = shape.def.options.flatMap((option) => {
    const visit = visitorOf(option)
    return visit ? [{ option, visit }] : []
  })
  if (options.length === 0) return null
  return (value, path, hold, found) => {
    const match = options.find(({ option }) => z.safeParse(option, value).success)
    match?.visit(value, path, hold, found)
  }
}

import { type Text, verbatim } from '@vpcanvas/text'
import type { Props, Resource } from './design.ts'
import { z } from './zod.ts'

/** What changing a property does to a resource that AWS already holds. */
export type Change =
  | 'inPlace'
  /** In place, but traffic stops for a while: a stop and start, a failover. */
  | 'interruption'
  /** AWS cannot change it: a new one takes its place. */
  | 'replacement'
  /** A replacement that loses what is stored inside. */
  | 'dataLoss'
  /** Exists only in the design: AWS never sees it. */
  | 'none'

/** The consequence of a change, or a function of the values where it depends on them. A method's type, so that kinds of all properties fit one list. */
export type ChangeRule<P extends Props> = Change | { rule(before: P, after: P): Change }['rule']

/**
 * The plain-data half of a kind: enough to read, check the shape of, move and edit its resources.
 * Shapes only: whether AWS would take a value is a rule's business, so that a half-typed or imported
 * design can always be held, shown and mended.
 */
export interface KindSchema<P extends Props = Props> {
  readonly kind: string
  /** What people call one: `NAT gateway`. */
  readonly label: Text
  readonly props: z.ZodMiniType<P>
  /** The kinds it may sit in; null is the top of the design. */
  readonly parents: readonly (string | null)[]
  /** For every property, what changing it means once AWS holds the resource. */
  readonly changes: { readonly [Q in keyof P]-?: ChangeRule<P> }
  /** At most one of this kind in a design (the internet). */
  readonly single?: boolean
}

export type KindSchemas = Readonly<Record<string, KindSchema>>

/** The schema of a kind; names such as `constructor` are no kinds. */
export function schemaOf(schemas: KindSchemas, kind: string): KindSchema | undefined {
  return Object.hasOwn(schemas, kind) ? schemas[kind] : undefined
}

/** What people call a kind. */
export function labelOf(schemas: KindSchemas, kind: string): Text {
  return schemaOf(schemas, kind)?.label ?? verbatim(kind)
}

/** Narrows a resource to a kind's typed properties. */
export function isKind<P extends Props>(
  schema: KindSchema<P>,
  resource: Resource | undefined,
): resource is Resource<P> {
  return resource?.kind === schema.kind
}

/** Where references are written down, so that every operation knows them without asking a kind. */
export const referenceRegistry = z.registry<{ to: readonly string[]; loose?: true }>()

/** A property that names another resource of one of the given kinds. */
export function reference(...to: readonly string[]): z.ZodMiniString {
  return z.string().check(z.maxLength(128)).register(referenceRegistry, { to })
}

/** A text that names another resource where the design holds one of that id, and else means something by itself. */
export function looseReference(...to: readonly string[]): z.ZodMiniString {
  return z.string().register(referenceRegistry, { to, loose: true })
}

/** Tags as AWS shows them: key to value. Limits are rules, not shape. */
export const tagsSchema = z.record(z.string(), z.string())

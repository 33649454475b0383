import { z } from './zod.ts'

/** Names a resource, an intent or a part of a resource. Imported templates keep their logical ids, live imports their AWS ids. */
export type Id = string

/** Plain data: what a resource's kind says about it, in AWS's own terms. */
export type Props = Readonly<Record<string, unknown>>

/** One thing AWS would create, or that takes part in traffic. */
export interface Resource<P extends Props = Props> {
  readonly id: Id
  readonly kind: string
  /** What people call it; AWS's `Name` tag or the resource's own name. */
  readonly name: string
  /** The resource it sits in (a subnet in its VPC), or null at the top. */
  readonly parent: Id | null
  readonly props: P
  /** What an import saw of it that nobody can wish for. Never planned. */
  readonly observed?: Observed | undefined
  /** What to assume about its own use where it is not what the design assumes, by the name of the assumption. Never planned. */
  readonly usage?: Readonly<Record<string, UsageSpan>> | undefined
}

/**
 * States and addresses as AWS showed them, by the dotted place that they are about: `state`, `routes.default.state`,
 * `publicIpAddress`.
 */
export type Observed = Readonly<Record<string, string>>

/** Where a resource is drawn: pixels, relative to its parent's content. Never a change to infrastructure. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Who an intent is about. Text is one: a resource by its id, or an actor by its name, drawn or not. Everything else is
 * all the hosts, caches and actors for which it is true at the time: those in a container, members of a security group,
 * those with a tag, those of a kind.
 */
export type IntentEnd =
  | Id
  | { readonly in: Id }
  | { readonly group: Id }
  | { readonly tag: string; readonly value: string }
  | { readonly kind: string }

/** What ends may name although nothing in the design has that id. */
export const ACTORS: readonly string[] = ['internet', 'onPremises']

/** A statement about reachability that must stay true: of each that it is from, to each that it is to. */
export interface Intent {
  readonly id: Id
  /** `allow`: new connections work, on all of the ports. `forbid`: on none of them. */
  readonly rule: 'allow' | 'forbid'
  readonly from: IntentEnd
  readonly to: IntentEnd
  /** A protocol's name or number; `all` for every one. */
  readonly protocol: string
  /** Destination ports, each pair inclusive; empty means all that the destination listens on. */
  readonly ports: readonly (readonly [number, number])[]
  readonly note: string
}

export interface Settings {
  /** Refuses `destroy` while true. */
  readonly protected: boolean
  /** What to assume about use where it is not what kinds assume, by the name of the assumption; for the estimate of costs. */
  readonly usage?: Readonly<Record<string, UsageSpan>> | undefined
}

/** An amount that depends on use: with little of it, with what is usual, and with much. */
export interface UsageSpan {
  readonly low: number
  readonly typical: number
  readonly high: number
}

/** What is in a design, by id: without where it is drawn and what else is said of it. */
export interface Inventory {
  readonly resources: Readonly<Record<Id, Resource>>
}

/** The document a user edits. Plain, normalised, without cycles: parents and references are ids. */
export interface Design extends Inventory {
  readonly format: 'vpcanvas'
  readonly version: number
  readonly id: Id
  readonly name: string
  readonly settings: Settings
  readonly layout: Readonly<Record<Id, Box>>
  readonly intents: readonly Intent[]
}

/** The version this code reads and writes; older files are migrated, newer ones refused. */
export const DESIGN_VERSION = 4

/** Ids are typed on command lines and become parts of tags and names: no spaces, no markup, no path separators. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$/

export const idSchema = z.string().check(z.regex(ID_PATTERN))

const finite = z.number()

export const boxSchema = z.strictObject({
  x: finite,
  y: finite,
  width: finite.check(z.gte(0)),
  height: finite.check(z.gte(0)),
})

export const intentEndSchema = z.union([
  idSchema,
  z.strictObject({ in: idSchema }),
  z.strictObject({ group: idSchema }),
  z.strictObject({
    tag: z.string().check(z.minLength(1), z.maxLength(128)),
    value: z.string().check(z.maxLength(256)),
  }),
  z.strictObject({ kind: z.string().check(z.minLength(1), z.maxLength(64)) }),
])

const port = z.int().check(z.gte(0), z.lte(65535))

export const intentSchema = z.strictObject({
  id: idSchema,
  rule: z.enum(['allow', 'forbid']),
  from: intentEndSchema,
  to: intentEndSchema,
  protocol: z.string().check(z.maxLength(16)),
  ports: z
    .array(z.tuple([port, port]).check(z.refine(([low, high]) => low <= high, 'the first port is above the last')))
    .check(z.maxLength(64)),
  note: z.string().check(z.maxLength(1000)),
})

/** Some properties: what they are is their kind's to say, which copies them too. */
const propsSchema = z.unknown().check(({ value, issues }) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    issues.push({ code: 'invalid_type', expected: 'record', input: value })
}) as unknown as z.ZodMiniType<Props>

const amount = z.number().check(z.gte(0), z.lte(1e9))

const usageSpanSchema = z
  .strictObject({ low: amount, typical: amount, high: amount })
  .check(z.refine(({ low, typical, high }) => low <= typical && typical <= high, 'low, typical and high do not rise'))

export const usageSchema = z.record(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9.]{0,63}$/)), usageSpanSchema)

export const resourceSchema = z.strictObject({
  id: idSchema,
  kind: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.maxLength(255)),
  parent: z.nullable(idSchema),
  props: propsSchema,
  observed: z.optional(z.record(z.string().check(z.maxLength(256)), z.string().check(z.maxLength(1024)))),
  usage: z.optional(usageSchema),
})

export const settingsSchema = z.strictObject({
  protected: z.boolean(),
  usage: z.optional(usageSchema),
})

export const designSchema = z.strictObject({
  format: z.literal('vpcanvas'),
  version: z.literal(DESIGN_VERSION),
  id: idSchema,
  name: z.string().check(z.maxLength(255)),
  settings: settingsSchema,
  resources: z.record(idSchema, resourceSchema),
  layout: z.record(idSchema, boxSchema),
  intents: z.array(intentSchema).check(z.maxLength(10_000)),
})

/** The resource of an id; ids such as `constructor` name nothing unless a resource has them. */
export function resourceAt({ resources }: Inventory, id: Id | null | undefined): Resource | undefined {
  return id != null && Object.hasOwn(resources, id) ? resources[id] : undefined
}

/** A design with nothing in it. */
export function emptyDesign(id: Id, name: string): Design {
  return {
    format: 'vpcanvas',
    version: DESIGN_VERSION,
    id,
    name,
    settings: { protected: false },
    resources: {},
    layout: {},
    intents: [],
  }
}

const emptiness = new WeakMap<Design['resources'], boolean>()

/** Whether there is nothing in a design. Counted once for the same resources: the keys of a large object take their time. */
export function isEmptyDesign({ resources }: Design): boolean {
  let isEmpty = emptiness.get(resources)
  if (isEmpty === undefined) emptiness.set(resources, (isEmpty = Object.keys(resources).length === 0))
  return isEmpty
}

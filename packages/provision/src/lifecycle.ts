import type { Change, Id, KindSchema, Props, Resource, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { FactChange, Facts } from './facts.ts'
import type { Reader, Session } from './session.ts'

/** Where a cloud object stands. `leaving` is being deleted; `gone` is still listed by AWS, but no more than a memory. */
export type LiveState = 'pending' | 'ready' | 'failed' | 'leaving' | 'gone'

/** A cloud object as AWS describes it. */
export interface Live<F extends Facts = Facts> {
  /** AWS's id, or its name where names identify (caches). */
  readonly id: string
  /** Where tags are written by ARN. */
  readonly arn?: string
  /** All of them, ours and AWS's own included. */
  readonly tags: Readonly<Record<string, string>>
  readonly state: LiveState
  /** AWS's word for the state, with its reason where it failed. */
  readonly status?: string
  /** Without tags; references by AWS's ids. */
  readonly facts: F
  /** What a user needs of it: `endpoint`, `port`, `publicIp`. */
  readonly outputs?: Readonly<Record<string, string | number>>
  /** AWS's ids of parts (associations), by what a lifecycle looks them up with. */
  readonly parts?: Readonly<Record<string, string>>
}

/**
 * How one kind lives at AWS. States only its calls; order, waiting, retries, tokens, tags and the journal are the engine's.
 * Creating makes the bare thing; everything else is read, compared and written by `update`, for new and old ones alike.
 */
export interface Lifecycle<P extends Props = Props, F extends Facts = Facts> {
  readonly schema: KindSchema<P>
  readonly service: 'ec2' | 'elasticache'
  /**
   * Facts that are written only after everything they refer to exists (routes, rules, associations), so that things
   * which refer to one another can all be made first.
   */
  readonly links: readonly (keyof F & string)[]
  /** What changing a fact means that is no property: the container, the name. */
  readonly effects: Readonly<Record<string, Change | { rule(before: F, after: F): Change }['rule']>>
  /** Facts of which parts go only when everything that used them is gone: the blocks of a VPC. */
  readonly trims?: readonly (keyof F & string)[]
  /** Serves one at a time: its links are written only when whoever used it before and goes is gone. */
  readonly exclusive?: boolean
  /** Kinds in the same region that AWS wants gone before one of these: whatever holds a public address, for an internet gateway. */
  readonly goesAfter?: readonly string[]
  /** Deleting one loses what is stored inside. */
  readonly holdsData: boolean
  /** How long AWS may take, in seconds. */
  readonly patience: { readonly create: number; readonly delete: number }

  /** Why one is AWS's own and is neither made nor changed: what names it goes by AWS's id. Null for all others. */
  passes?(resource: Resource<P>): Text | null
  /** What should be true, references by ids of the design. */
  desired(resource: Resource<P>, view: View): F
  /** All objects of the kind in a region that may be ours, with their tags: one paged Describe. The engine compares the tags. */
  read(reader: Reader): Promise<readonly Live<F>[]>
  /** Makes the bare thing, with the session's tags and token in the same call. Gives its AWS id. */
  create(session: Session, wanted: F): Promise<string>
  /** Writes differences of an existing one: as much as one go allows; the engine reads and comes back until none is left. */
  update(session: Session, live: Live<F>, changes: readonly FactChange[], wanted: F): Promise<void>
  delete(session: Session, live: Live<F>): Promise<void>
  /** What has to be finished altogether, links included, before one can be made or changed: the VPC's internet gateway, for a NAT gateway. */
  needs?(resource: Resource<P>, view: View): readonly Id[]
  /** Why one that goes and one that comes cannot exist at once (a block, a name), or null; then the old one goes first. */
  clash?(live: F, wanted: F): Text | null
  /** Whether what AWS holds amounts to what is wanted, where more than equality counts: `7.1.0` for `7.1`. */
  amounts?(fact: string, live: F, wanted: F): boolean
  /** Who still holds on to it, after AWS refused to delete it. */
  blockers?(session: Session, live: Live<F>): Promise<readonly Text[]>
}

/** A kind that AWS never sees. */
export interface Uncreated<P extends Props = Props> {
  readonly schema: KindSchema<P>
  /** For the frame of a region: the Region of what sits inside. */
  region?(resource: Resource<P>): string
  /** Why it is not made, for kinds of which a user would expect it. */
  readonly why?: Text
}

/** How every kind of a design lives at AWS, or that it does not. */
export type Lifecycles = Readonly<Record<string, Lifecycle | Uncreated>>

export function isCreated(lifecycle: Lifecycle | Uncreated | undefined): lifecycle is Lifecycle {
  return lifecycle !== undefined && 'create' in lifecycle
}

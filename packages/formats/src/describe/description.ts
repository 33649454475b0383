import type { Id, KindSchema, Observed, Props } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Shown } from './shown.ts'

/** How a kind is read from what `aws ... describe-*` prints. */
export type Description<P extends Props = Props> = ItemDescription<P> | FrameDescription<P> | KeepDescription<P>

export interface ItemDescription<P extends Props = Props> {
  readonly as: 'item'
  /** The top-level key of the answer: `Vpcs`. */
  readonly key: string
  /** The CloudFormation type, for what is kept as it is. */
  readonly type: string
  /** The field that holds its id: `VpcId`. */
  readonly id: string
  /** Whether the id is a name that is taken once in each account and region only. */
  readonly named?: boolean
  /** The list inside an answer's entries that holds the items: the Instances of Reservations. */
  readonly inside?: string
  /** The draft; null for what is gone or stands for itself elsewhere; or why it is kept as it is. */
  read(item: Shown, around: Surroundings): ItemRead<P> | null
}

/** The kind that frames a region. */
export interface FrameDescription<P extends Props = Props> {
  readonly as: 'frame'
  frame(region: string): P
}

/** The kind that holds what no other kind reads. */
export interface KeepDescription<P extends Props = Props> {
  readonly as: 'kept'
  keep(type: string, body: Readonly<Record<string, unknown>>): P
}

export type ItemRead<P extends Props = Props> = Draft<P> | { readonly refused: Text }

export interface Draft<P extends Props = Props> {
  readonly props: P
  /** Null: the frame of its region. */
  readonly parent: Id | null
  /** What it is called, where that is not its Name tag. */
  readonly name?: string
  readonly observed?: Observed
  /** What is said inside it and is a resource of its own here. */
  readonly parts?: readonly (KeptPart | DraftedPart)[]
}

/** A resource that another one's item says; one that says itself counts first. */
export interface DraftedPart {
  readonly id: Id
  readonly kind: string
  readonly draft: Draft
  readonly raw: Readonly<Record<string, unknown>>
}

/** Something of a resource that is kept beside it, as a resource of a type of its own. */
export interface KeptPart {
  readonly id: Id
  readonly type: string
  readonly body: Readonly<Record<string, unknown>>
  readonly reason: Text
}

/** What else the folder holds. */
export interface Surroundings {
  /** Whether an item of this kind has this id. */
  has(kind: string, id: string | undefined): boolean
  /** The design's id of a named item in the same account and region. */
  named(kind: string, name: string | undefined): Id | null
  /** All items under a top-level key, of the same account and region where they say theirs. */
  all(key: string): readonly Shown[]
  /** Whether the folder holds the list under a top-level key, to its last page. */
  isWhole(key: string): boolean
}

/** The parts of a kind that reading answers needs. */
export interface DescribedKind<P extends Props = Props> {
  readonly schema: KindSchema<P>
  readonly describe?: Description<P>
}

export type DescribedKinds = Readonly<Record<string, DescribedKind>>

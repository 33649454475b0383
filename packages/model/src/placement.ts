import type { Text } from '@vpcanvas/text'
import type { Id, Intent, Props, Resource } from './design.ts'
import type { Edit } from './edit.ts'
import type { View } from './view.ts'

/** What the place of a drop tells, and what is around the design. */
export interface ArrivalHint {
  /** The zone lane under the pointer. */
  readonly availabilityZone?: string
  /** Ranges that other designs beside this one use: what is new keeps clear of them where it can. */
  readonly rangesElsewhere?: readonly string[]
}

/** How a new resource of a kind comes into a design. */
export interface Arrival<P extends Props> {
  /** The start of its name; made unique by the caller. */
  readonly name: string
  readonly props: P
  /** What comes along, applied before the resource itself: a NAT gateway's Elastic IP. */
  readonly companions?: readonly Edit[]
  /** What the drop decided, shown before letting go: `10.0.2.0/24 in ap-northeast-2b`. */
  readonly decided?: Text
}

/**
 * How resources of a kind come to be: fresh from the palette, or as a copy. A drop does the thinking,
 * and never changes what is there: the allocator moves no block.
 */
export interface Placement<P extends Props> {
  /** The properties of a new resource in this container, or why there can be none there. */
  arrive(view: View, parent: Id | null, hint: ArrivalHint): Arrival<P> | { readonly refused: Text }
  /**
   * A copy's properties, where it is about to be: what must be unique is allocated again. Or why there can be no copy there.
   * Mentions already follow the copies; some of those may not be in the view yet. The original is in the last view, which may be
   * of another design. Absent: the same as the original's.
   */
  readdress?(
    view: View,
    copy: Resource<P>,
    original: Resource<P>,
    from: View,
    hint: ArrivalHint,
  ): P | { readonly refused: Text }
  /** What a copy needs of its own beside it, as edits once it is there: the Elastic IP of a NAT gateway. */
  companions?(view: View, copy: Resource<P>, original: Resource<P>): readonly Edit[]
}

/** A line a person can draw from a resource of a kind to another, and what it then changes. */
export interface Connection<P extends Props> {
  readonly to: string
  /** What the line means: `Send traffic to`. */
  readonly title: Text
  /** The edits, or why not. `intents` are those of the design. */
  connect(
    view: View,
    from: Resource<P>,
    to: Resource,
    intents: readonly Intent[],
  ): readonly Edit[] | { readonly refused: Text }
}

/** A line between two others that a resource of a kind can be put into: what went from one to the other then goes by way of it. */
export interface Insertion<P extends Props> {
  /** The kind of the end that names the other, and that of the other. */
  readonly from: string
  readonly to: string
  /** What comes of it, as a sentence, said before it is done. */
  means(view: View, own: Resource<P>, from: Resource, to: Resource): Text
  /**
   * The edits that take the line away and hand on what it carried, or why the resource cannot stand there. The lines to both
   * ends are drawn after that, as a person would draw them.
   */
  part(view: View, own: Resource<P>, from: Resource, to: Resource): readonly Edit[] | { readonly refused: Text }
}

/** The parts of a kind that gestures need. */
export interface PlacedKind<P extends Props = Props> {
  readonly schema: import('./kindSchema.ts').KindSchema<P>
  readonly placement: Placement<P>
  readonly connections: readonly Connection<P>[]
  /** Absent: it belongs into no line. */
  readonly insertions?: readonly Insertion<P>[]
}

export type PlacedKinds = Readonly<Record<string, PlacedKind>>

export type Outcome =
  | { readonly edits: readonly Edit[]; readonly id?: Id; readonly decided?: Text }
  | { readonly refused: Text }

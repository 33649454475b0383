import type { Connection, Insertion, Placement, Props } from '@vpcanvas/model'
import type { Drawable } from './drawable.ts'

/** What comes of resources of a kind in a person's hands: what a drop brings, what a line that is drawn to another means, and which lines it can be put into. */
export interface Handling<P extends Props = Props> {
  readonly placement: Placement<P>
  readonly connections: readonly Connection<P>[]
  readonly insertions?: readonly Insertion<P>[]
}

/** Kinds as a person draws and handles them. */
export type HandledKinds = Readonly<Record<string, Drawable & Handling>>

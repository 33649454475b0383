import type { KindSchema, Props } from '@vpcanvas/model'
import type { Appearance } from './appearance.ts'

/** What it takes to draw resources of a kind: all that a canvas needs at once, and nothing that can be loaded later. */
export interface Drawable<P extends Props = Props> {
  readonly schema: KindSchema<P>
  /** Complete properties that AWS would take, where the values do not depend on what else is drawn. */
  readonly defaults: P
  readonly appearance: Appearance<P>
  /** For what AWS never holds: a frame, an actor, what an import kept. */
  readonly onlyDrawn?: true
}

export type Drawables = Readonly<Record<string, Drawable>>

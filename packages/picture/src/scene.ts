import type { Box, Id, Lane, Resource } from '@vpcanvas/model'

/** How a kind is drawn. */
export interface Look {
  readonly shape: 'frame' | 'card' | 'edgeCard' | 'bridge'
  /** The palette's group, for what a lens lets step back. */
  readonly group: string
  readonly icon: string
  /** A frame drawn as a card, for all that is in it. */
  readonly isFolded?: boolean
}

/** A piece of a resource: a cache's node. */
export interface Piece {
  readonly role: 'primary' | 'replica' | 'node' | 'endpoint'
  /** Counted from 1; pieces of one group belong together (a shard). */
  readonly group: number
  readonly isHomeless: boolean
}

/** A piece of something else that stands in a frame. */
export interface Guest {
  readonly icon: string
  readonly name: string
  readonly role: string
}

export interface Badge {
  readonly count: number
  readonly severity: 'error' | 'warning'
}

/** A small sign with words at the foot of a card or frame: what a lens says of it. */
export interface Sign {
  readonly text: string
  readonly colour: string
  readonly edge: string
  readonly fill: string
  readonly isBold: boolean
  readonly isDashed: boolean
}

/** How a lens changes what stands under it. */
export interface Shade {
  readonly edge?: string
  readonly fill?: string
  readonly isDashed?: boolean
  /** Steps back behind what the lens is about. */
  readonly isFaint?: boolean
}

/**
 * What is to be drawn: things in a tree of containers, each with its place in its container, and what is written on them.
 * Asked only for what is in view and, beyond shapes and names, only from near. Every text is in the reader's language.
 */
export interface Scene {
  readonly roots: readonly Resource[]
  children(id: Id): readonly Resource[]
  box(id: Id): Box | undefined
  look(resource: Resource): Look
  /** The picture of a bridge, by its id. */
  icon(bridge: Id): string
  /** The one line under the name. */
  summary(resource: Resource): string
  /** A subnet's way out, and the word for it. */
  exposure(id: Id): { readonly is: 'public' | 'private' | 'isolated'; readonly word: string } | null
  lanes(id: Id): readonly Lane[]
  laneWord(lane: Lane): string
  pieces(resource: Resource): readonly Piece[]
  pieceWord(role: Piece['role']): string
  shardWord(group: number): string
  guests(id: Id): readonly Guest[]
  tags(resource: Resource): readonly { readonly id: Id; readonly name: string }[]
  badge(id: Id): Badge | null
  /** The colour of the small round mark for what is in the cloud; null where nothing is known. */
  live(id: Id): string | null
  sign(id: Id): Sign | null
  shade(resource: Resource): Shade | null
  /** The colour of the ring around what is chosen or would change; null at rest. */
  ring(id: Id): string | null
}

/** A line between two things. */
export interface SceneLine {
  readonly type: 'mention' | 'tie' | 'bridge'
  readonly source: Id
  readonly target: Id
  readonly label: string
  /** A bridge's own resource. */
  readonly of: Id
}

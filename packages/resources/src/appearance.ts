import type { Id, Path, Props, Resource, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'

export type PaletteGroup = 'places' | 'network' | 'gateways' | 'security' | 'compute' | 'caches' | 'actors'

/** A piece of a resource that stands somewhere else than the resource itself: a cache node in its subnet. */
export interface Part {
  /** Unique within the resource: `0001-001`. */
  readonly id: string
  /** The frame it stands in; null while nothing says where. */
  readonly in: Id | null
  readonly role: 'primary' | 'replica' | 'node' | 'endpoint'
  /** Counted from 1; parts of one group belong together (a shard). */
  readonly group: number
}

/** How a kind shows itself, wherever it is shown: canvas, palette, outline, pictures. No pixels beyond a size, no framework. */
export interface Appearance<P extends Props = Props> {
  readonly label: Text
  readonly plural: Text
  /** Other words that people look for it by: the engine that runs in it. */
  readonly alsoCalled?: readonly string[]
  readonly group: PaletteGroup
  /** File name, without ending, of the icon in `icons`. */
  readonly icon: string
  /** A frame holds others; a card is a thing; a bridge is drawn between two others; an edge card straddles its container's border. */
  readonly shape: 'frame' | 'card' | 'edgeCard' | 'bridge'
  /** Pixels at zoom 1 of a new one; containers grow. */
  readonly size: { readonly width: number; readonly height: number }
  /** One sentence for someone who meets it for the first time. */
  readonly explain: Text
  /** The AWS page that introduces it. */
  readonly docs: string
  /** The one line under the name: `10.0.0.0/16`, `valkey 8.2 · 1 + 1 nodes`. */
  summary(resource: Resource<P>, view: View): Text
  /** The column it stands in inside its container (a subnet's zone), or null where it stands in none. */
  lane?(resource: Resource<P>): string | null
  /** What lines it up with others across lanes (a tier of subnets): rows are in the order of these strings. */
  row?(resource: Resource<P>, view: View): string
  /** What it keeps free above and below its content, for a frame's heading and footer. */
  readonly inset?: { readonly top: number; readonly bottom: number }
  /** Its pieces, where they stand elsewhere. */
  parts?(resource: Resource<P>, view: View): readonly Part[]
  /** What stands on the line to something its properties name at a place: a route's destination. */
  lineLabel?(resource: Resource<P>, path: Path): string
}

import type { Props, Resource, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'

export type PaletteGroup = 'places' | 'network' | 'gateways' | 'security' | 'compute' | 'caches' | 'actors'

/** How a kind shows itself, wherever it is shown: canvas, palette, outline, pictures. No pixels beyond a size, no framework. */
export interface Appearance<P extends Props = Props> {
  readonly label: Text
  readonly plural: Text
  readonly group: PaletteGroup
  /** File name, without ending, of the icon in the editor's icon folder. */
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
}

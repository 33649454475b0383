import { type Design, schemasOf, withPlaces } from '@vpcanvas/model'
import { figuresOf, type Kinds } from '@vpcanvas/resources'

/** The design with a place on the canvas for everything in it. */
export function drawn(design: Design, kinds: Kinds): Design {
  return withPlaces(design, figuresOf(kinds), schemasOf(kinds))
}

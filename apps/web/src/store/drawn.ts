import { type Design, schemasOf, withPlaces } from '@vpcanvas/model'
import { figuresOf, type Kinds } from '@vpcanvas/resources/drawing'

/**
 * The design with a place on the canvas for everything in it, and room for what is larger than in an earlier one.
 * @param earlier One that was drawn already.
 */
export function drawn(design: Design, kinds: Kinds, earlier?: Design): Design {
  return withPlaces(design, figuresOf(kinds), schemasOf(kinds), earlier)
}

import type { Colours } from '@vpcanvas/picture'
import type { IconColour } from '../icons/colour.ts'

/** The colour that a drawn shape wears in a picture; null for what has its own. */
export function wornBy(colour: IconColour | null, colours: Colours): string | null {
  if (colour === null) return null
  return colour === 'danger' ? colours.danger : colours.vpc.text
}

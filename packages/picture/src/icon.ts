import type { SvgIcon } from './svgPen.ts'

/** What the black lines of a drawn shape look like in its file. */
const BLACK = 'stroke="#000"'

/**
 * An icon's file as a picture holds it.
 * @param colour For a shape that has none of its own; null for AWS's own pictures, which stay as they are and get the plate.
 */
export function svgIcon(file: string, colour: string | null, plate: string | null): SvgIcon {
  const shown = colour === null ? file : file.replace(BLACK, `stroke="${colour}"`)
  const bytes = String.fromCodePoint(...new TextEncoder().encode(shown))
  return {
    address: `data:image/svg+xml;base64,${btoa(bytes)}`,
    plate: colour === null ? plate : null,
    isDrawn: colour !== null,
  }
}

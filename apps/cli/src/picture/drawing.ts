import { type Design, type Id, schemasOf, withPlaces } from '@vpcanvas/model'
import { boundsOf, type Caption, dark, light, type Subject, svgIcon, svgOf } from '@vpcanvas/picture'
import { networkOf, subnetExposures } from '@vpcanvas/reachability'
import { kinds } from '@vpcanvas/resources'
import { figuresOf } from '@vpcanvas/resources/drawing'
import { iconText } from '@vpcanvas/resources/icons-on-disk'
import { captionOf, designSubject, wornBy } from '@vpcanvas/resources/picture'
import { findings } from '@vpcanvas/rules'
import { families, widthOf } from './fonts.ts'
import type { PictureWish } from './wish.ts'

/** A design's picture, and how large it is. */
export interface Drawing {
  readonly svg: string
  readonly width: number
  readonly height: number
  readonly caption: Caption
}

/**
 * A design drawn as the editor draws it, with its problems, as SVG; what has no place gets one. Null where it holds nothing
 * that is drawn.
 */
export function drawingOf(given: Design, wish: PictureWish): Drawing | null {
  const design = withPlaces(given, figuresOf(kinds), schemasOf(kinds))
  const subject = subjectOf(design, wish)
  const bounds = boundsOf(subject)
  if (!bounds) return null
  const { colours } = subject
  const caption = captionOf(design, wish.language)
  const svg = svgOf(subject, caption, {
    ...families,
    widthOf,
    icon: (name, given) => {
      const { text, colour } = iconText(name)
      return svgIcon(text, colour && (given ?? wornBy(colour, colours)), colours.plate)
    },
  })
  return { svg, width: bounds.width, height: bounds.height, caption }
}

function subjectOf(design: Design, { language, theme, lens }: PictureWish): Subject {
  const exposures = subnetExposures(networkOf(design, kinds))
  const problems = Map.groupBy(findings(design, kinds), ({ resource }) => resource)
  const seen = {
    language,
    lens,
    exposure: (id: Id) => exposures.get(id)?.exposure,
    problemsOf: (id: Id) => problems.get(id) ?? [],
  }
  return designSubject(design, seen, theme === 'dark' ? dark : light)
}

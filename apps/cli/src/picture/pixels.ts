import { Resvg } from '@resvg/resvg-js'
import { pngWithCaption } from '@vpcanvas/picture'
import { CannotRun } from '../outcome.ts'
import type { Drawing } from './drawing.ts'
import { fontFiles, lacking } from './fonts.ts'

/** Pixels of the file for one of the drawing, and the most of them along a side and in all: what viewers open. */
const SHARP = 2
const LONGEST = 16_384
const MOST = 120_000_000

/**
 * A drawing as PNG.
 * @param asked How many pixels for one of the drawing; else two, or as many as a picture may have.
 * @returns Also the characters that were taken from the machine's own fonts, if it has them.
 * @throws CannotRun where it would be larger than viewers open.
 */
export function pngOf(
  { svg, width, height, caption }: Drawing,
  asked: number | undefined,
): { readonly bytes: Uint8Array; readonly strangers: ReadonlySet<string> } {
  const most = Math.min(LONGEST / width, LONGEST / height, Math.sqrt(MOST / (width * height)))
  if (asked !== undefined && asked > most) {
    const fits = Math.floor(most * 100) / 100
    throw new CannotRun({
      en: `--scale: ${asked} makes a picture of ${size(width, height, asked)} pixels, more than viewers open. Give ${fits} or less, or write SVG.`,
      ko: `--scale: ${asked} 배율의 그림은 ${size(width, height, asked)} 픽셀로, 뷰어가 열 수 있는 크기를 넘습니다. ${fits} 이하로 지정하거나 SVG로 내보내십시오.`,
    })
  }
  const strangers = lacking(svg)
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: asked ?? Math.min(SHARP, most) },
    font: { fontFiles: [...fontFiles], loadSystemFonts: strangers.size > 0, defaultFontFamily: 'IBM Plex Sans KR' },
  })
  return { bytes: pngWithCaption(picture.render().asPng(), caption), strangers }
}

function size(width: number, height: number, scale: number): string {
  return `${Math.ceil(width * scale)} × ${Math.ceil(height * scale)}`
}

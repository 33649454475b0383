import { type Design, schemasOf, viewOf } from '@vpcanvas/model'
import {
  boundsOf,
  type Caption,
  type Colours,
  dark,
  drawAll,
  light,
  pngWithCaption,
  type Subject,
  type SvgIcon,
  svgIcon,
  svgOf,
  type TextStyle,
} from '@vpcanvas/picture'
import { kinds } from '@vpcanvas/resources/drawing'
import { iconFile } from '@vpcanvas/resources/icons'
import { captionOf, restingLines, wornBy } from '@vpcanvas/resources/picture'
import { foldedLines } from '../canvas/foldedLines.ts'
import { boxOnPlane } from '../canvas/places.ts'
import { canvasPen, type Fonts } from '../canvas/scene/canvasPen.ts'
import { editorScene } from '../canvas/scene/editorScene.ts'
import { loadSprite, type Sprite } from '../canvas/scene/sprites.ts'
import { themeOf } from '../canvas/scene/theme.ts'
import { pictureDesign } from '../store/pictureDesign.ts'
import type { EditorState } from '../store/state.ts'

export type PictureFormat = 'svg' | 'png'

interface PictureWish {
  readonly format: PictureFormat
  readonly isDark: boolean
}

/** Device pixels for one of the plane, and the most of them along a side and in all: what browsers give a canvas. */
const SHARP = 2
const LONGEST = 16_384
const MOST = 120_000_000

/** All of the drawing as it is on the screen, lens included, without what is only there to work with. Null where nothing is drawn. */
export async function pictureOf(
  design: Design,
  state: EditorState,
  { format, isDark }: PictureWish,
): Promise<Blob | null> {
  const probe = document.createElement('span')
  probe.style.colorScheme = isDark ? 'dark' : 'light'
  document.body.append(probe)
  try {
    const fonts = fontsOf(probe)
    const subject = subjectOf(design, state, probe, isDark)
    const caption = captionOf(design, state.view.language)
    return boundsOf(subject) === null
      ? null
      : format === 'svg'
        ? new Blob([await svg(subject, caption, fonts)], { type: 'image/svg+xml' })
        : await png(subject, caption, fonts)
  } finally {
    probe.remove()
  }
}

function subjectOf(design: Design, state: EditorState, probe: HTMLElement, isDark: boolean): Subject {
  const colours = isDark ? dark : light
  const still = new Map()
  const history = { ...state.history, present: design }
  const calm: EditorState = { ...state, history, selection: new Set(), preview: null }
  const picture = pictureDesign(calm)
  return {
    scene: editorScene(calm, still, { ...themeOf(probe), colours }),
    lines: foldedLines(
      restingLines(viewOf(design, schemasOf(kinds)), design.layout, state.view.lens),
      design,
      state.folded,
    ),
    ends: (id) => boxOnPlane(picture, id, still),
    colours,
  }
}

function fontsOf(probe: HTMLElement): Fonts {
  const style = getComputedStyle(probe)
  return { sans: style.fontFamily, mono: style.getPropertyValue('--mono').trim() }
}

async function svg(subject: Subject, caption: Caption, fonts: Fonts): Promise<string> {
  const measure = measuring(fonts)
  const wanted = new Map<string, readonly [name: string, colour: string | undefined]>()
  const means = { widthOf: measure, sans: fonts.sans, mono: fonts.mono }
  // Once to hear which icons it takes, and once more when they are there.
  svgOf(subject, caption, {
    ...means,
    icon: (name, colour) => {
      wanted.set(`${name} ${colour ?? ''}`, [name, colour])
      return null
    },
  })
  const icons = new Map<string, SvgIcon>()
  await Promise.all(
    [...wanted].map(async ([key, [name, colour]]) => {
      const file = iconFile(name)
      const text = await (await fetch(file.address)).text()
      icons.set(key, svgIcon(text, worn(file.colour, colour, subject.colours), subject.colours.plate))
    }),
  )
  return svgOf(subject, caption, { ...means, icon: (name, colour) => icons.get(`${name} ${colour ?? ''}`) ?? null })
}

async function png(subject: Subject, caption: Caption, fonts: Fonts): Promise<Blob | null> {
  const bounds = boundsOf(subject)
  if (!bounds) return null
  const { width, height } = bounds
  const scale = Math.min(SHARP, LONGEST / width, LONGEST / height, Math.sqrt(MOST / (width * height)))
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale))
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) return null
  const known = new Map<string, Sprite | null>()
  const wanted = new Map<string, readonly [name: string, colour: string | undefined]>()
  const pen = canvasPen(
    context,
    () => scale,
    (name, colour) => {
      const key = `${name} ${colour ?? ''}`
      if (!known.has(key)) wanted.set(key, [name, colour])
      return known.get(key) ?? null
    },
    fonts,
  )
  const draw = () => {
    context.setTransform(scale, 0, 0, scale, -bounds.x * scale, -bounds.y * scale)
    drawAll(subject, bounds, pen)
  }
  draw()
  await Promise.all(
    [...wanted].map(async ([key, [name, colour]]) => {
      const wears = worn(iconFile(name).colour, colour, subject.colours)
      known.set(key, await loadSprite(name, wears, subject.colours.plate).catch(() => null))
    }),
  )
  draw()
  const type = 'image/png'
  const blob = await canvas.convertToBlob({ type })
  return new Blob([pngWithCaption(new Uint8Array(await blob.arrayBuffer()), caption)], { type })
}

/** What an icon is coloured in; null for what has its own colours. */
function worn(own: ReturnType<typeof iconFile>['colour'], given: string | undefined, colours: Colours): string | null {
  return own === null ? null : (given ?? wornBy(own, colours))
}

function measuring(fonts: Fonts): (text: string, style: TextStyle) => number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to measure with')
  return canvasPen(
    context,
    () => 1,
    () => null,
    fonts,
  ).widthOf
}

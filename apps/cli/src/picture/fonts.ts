import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TextStyle } from '@vpcanvas/picture'
// oxlint-disable-next-line import/default -- Node loads its CommonJS build, which has nothing else.
import opentype, { type Font } from 'opentype.js'

/** The letters of a picture. They come along, so that it looks the same whatever fonts a machine has: Latin and Hangul in three weights, and ranges in one. */
const files = {
  400: import.meta.resolve('@expo-google-fonts/ibm-plex-sans-kr/IBMPlexSansKR_400Regular.ttf'),
  500: import.meta.resolve('@expo-google-fonts/ibm-plex-sans-kr/IBMPlexSansKR_500Medium.ttf'),
  600: import.meta.resolve('@expo-google-fonts/ibm-plex-sans-kr/IBMPlexSansKR_600SemiBold.ttf'),
  mono: import.meta.resolve('@expo-google-fonts/ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf'),
}

export const fontFiles: readonly string[] = Object.values(files).map((file) => fileURLToPath(file))

/** Whoever opens the file may have other fonts, which take the same room. */
export const families = {
  sans: "'IBM Plex Sans KR', system-ui, -apple-system, 'Segoe UI', Roboto, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', sans-serif",
  mono: "'IBM Plex Mono', ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace",
} as const

const opened = new Map<keyof typeof files, Font>()

function fontOf({ weight, mono }: Pick<TextStyle, 'weight' | 'mono'>): Font {
  const name = mono ? 'mono' : weight
  let font = opened.get(name)
  if (!font)
    opened.set(
      name,
      (font = opentype.parse(new Uint8Array(readFileSync(new URL(files[name]))).buffer, { lowMemory: true })),
    )
  return font
}

const widths = new Map<string, number>()

/** Pixels that a text takes at zoom 1. */
export function widthOf(text: string, style: TextStyle): number {
  const key = `${style.mono ? 'mono' : style.weight} ${text}`
  let width = widths.get(key)
  if (width === undefined) widths.set(key, (width = fontOf(style).getAdvanceWidth(text, 1)))
  return width * style.size
}

/** The characters of a text that the letters lack: emoji, and the writing of neither language. */
export function lacking(text: string): ReadonlySet<string> {
  const font = fontOf({ weight: 400 })
  return new Set([...text].filter((sign) => /[^\p{C}\p{Z}\p{M}]/u.test(sign) && font.charToGlyphIndex(sign) === 0))
}

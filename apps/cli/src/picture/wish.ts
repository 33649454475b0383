import type { Language } from '@vpcanvas/text'

export const themes = ['light', 'dark'] as const
export const lenses = ['placement', 'routing', 'security'] as const

/** How a picture is to look. */
export interface PictureWish {
  readonly language: Language
  readonly theme: (typeof themes)[number]
  readonly lens: (typeof lenses)[number]
}

/** Whose colours something wears: those of `tokens.css`, as text on their soft ground. */
export type Tone = 'reach' | 'accent' | 'ok' | 'warning' | 'danger' | 'advice' | 'plain' | 'faint'

/** How what a lens says looks on the drawing. */
export interface SignLook {
  readonly tone: Tone
  readonly isStrong?: boolean
  readonly isDashed?: boolean
  /** What becomes of the card itself: of the tone inside and around, around alone, or as if it were gone. */
  readonly shade?: 'filled' | 'edged' | 'gone'
}

/** Everything that a lens can say of a resource in a word. The colour repeats what sign and text say. */
export const signs = {
  asked: { tone: 'accent', shade: 'filled' },
  reached: { tone: 'reach', isStrong: true, shade: 'filled' },
  unsure: { tone: 'warning', isDashed: true, shade: 'filled' },
  apart: { tone: 'faint' },
  lost: { tone: 'plain', shade: 'gone' },
  hurt: { tone: 'danger', isStrong: true, shade: 'edged' },
  kept: { tone: 'ok', isStrong: true },
  most: { tone: 'reach', isStrong: true, shade: 'filled' },
  much: { tone: 'warning', isStrong: true },
  little: { tone: 'plain' },
  unknown: { tone: 'advice', isDashed: true },
  added: { tone: 'ok', isStrong: true, shade: 'edged' },
  changed: { tone: 'warning', isStrong: true, shade: 'edged' },
  removed: { tone: 'danger', isStrong: true },
  pending: { tone: 'plain', isDashed: true },
  running: { tone: 'accent', isStrong: true, shade: 'edged' },
  done: { tone: 'ok', isStrong: true },
  failed: { tone: 'danger', isStrong: true, shade: 'filled' },
  drifted: { tone: 'warning', isStrong: true, shade: 'filled' },
} as const satisfies Readonly<Record<string, SignLook>>

export type SignName = keyof typeof signs

/** What a sign looks like. */
export function lookOf(sign: SignName): SignLook {
  return signs[sign]
}

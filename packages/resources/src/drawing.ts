import type { Text } from '@vpcanvas/text'
import { drawables } from './drawables.ts'
import type { HandledKinds, Handling } from './handling.ts'

export type { Appearance, PaletteGroup, Part } from './appearance.ts'
export { figuresOf } from './figures.ts'
export type { HandledKinds as Kinds } from './handling.ts'

const notYet: Text = {
  en: 'One moment: the editor is still loading.',
  ko: '잠시 기다려 주십시오. 편집기를 불러오는 중입니다.',
}

/** How anything is handled before that is known: drops are refused, and lines join nothing. */
const unlearnt: Handling = { placement: { arrive: () => ({ refused: notYet }) }, connections: [] }

/** Every kind as it is drawn, and from `learnHandling` on as it is handled. */
export const kinds: HandledKinds = Object.fromEntries(
  Object.entries(drawables).map(([name, drawable]) => [name, { ...unlearnt, ...drawable }]),
)

/** Fetches what drops bring and lines mean, which nobody asks for in a page's first moments. */
export async function learnHandling(): Promise<void> {
  const { handlings } = await import('./handlings.ts')
  for (const [name, handling] of Object.entries(handlings)) Object.assign(kinds[name] ?? {}, handling)
}

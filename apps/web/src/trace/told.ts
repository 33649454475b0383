import type { Text } from '@vpcanvas/text'
import { editor } from '../store/useEditor.ts'
import { headerChanges } from './headerChange.ts'
import { lessonOf } from './lessons.ts'
import { lastHopOf, type Playing } from './player.ts'
import { playerWords } from './playerWords.ts'
import { traceWords } from './words.ts'

/** The hop that the packet is at, in full: what those hear who do not see it. */
export function toldOf({ hops, at }: Pick<Playing, 'hops' | 'at'>): Text | null {
  const hop = at === null ? undefined : hops[at]
  if (!hop || at === null) return null
  const resource = editor.design().resources[hop.resource]
  const lesson = lessonOf(hop)
  const write = (language: 'en' | 'ko'): string =>
    [
      `${playerWords[language].hop(at + 1, hops.length)}: ${resource?.name ?? hop.resource}, ${traceWords[language].decisions[hop.decision]}.`,
      hop.because[language],
      lesson?.[language],
      ...headerChanges(hop).map(({ before, after }) => `${traceWords[language].becomes(before, after)}.`),
      at === lastHopOf(hops) &&
        (hop.decision === 'refuses' ? playerWords[language].stopsHere : playerWords[language].notKnown),
    ]
      .filter(Boolean)
      .join(' ')
  return { en: write('en'), ko: write('ko') }
}

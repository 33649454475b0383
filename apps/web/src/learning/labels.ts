import type { Text } from '@vpcanvas/text'

/** What the commands are called; the rest of the words comes with what they open. */
export const learnLabels = {
  explain: { en: 'Explain this', ko: '설명 보기' },
  gallery: { en: 'Examples and repairs…', ko: '예제와 고치기 문제…' },
  tour: { en: 'Take the tour', ko: '둘러보기 시작' },
  tourOn: { en: 'Go on with the tour', ko: '둘러보기 계속' },
} as const satisfies Readonly<Record<string, Text>>

import type { Appearance } from '../appearance.ts'
import { type InternetProps, internetSchema } from './schema.ts'

export const appearance: Appearance<InternetProps> = {
  label: internetSchema.label,
  plural: { en: 'Internet', ko: '인터넷' },
  group: 'actors',
  icon: 'internet',
  shape: 'card',
  size: { width: 184, height: 64 },
  explain: {
    en: 'Everything outside AWS that traffic can come from or go to.',
    ko: 'AWS 외부의 모든 곳입니다. 트래픽이 들어오거나 나가는 상대입니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/how-it-works.html',
  summary: () => ({ en: 'everything outside', ko: '외부 전체' }),
}

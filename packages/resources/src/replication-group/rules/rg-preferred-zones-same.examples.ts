import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const zones = (...letters: string[]) =>
  inVpc(...cachePart({ preferredCacheClusterAZs: letters.map((letter) => `ap-northeast-2${letter}`) }))

export const examples: Examples = {
  passing: [{ title: 'two zones', design: zones('a', 'b') }],
  failing: [{ title: 'one zone', design: zones('a', 'a') }],
}

import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const zones = (...letters: string[]) =>
  inVpc(...cachePart({ preferredCacheClusterAZs: letters.map((letter) => `ap-northeast-2${letter}`) }))

export const examples: Examples = {
  passing: [{ title: 'zones with subnets', design: zones('b', 'a') }],
  failing: [{ title: 'a zone without', design: zones('a', 'c') }],
}

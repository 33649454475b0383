import type { Examples } from '@vpcanvas/rules'
import { inVpc, memcachedPart } from '../../example-network.ts'

const zones = (...letters: string[]) =>
  inVpc(...memcachedPart({ preferredAvailabilityZones: letters.map((letter) => `ap-northeast-2${letter}`) }))

export const examples: Examples = {
  passing: [
    { title: 'two for two', design: zones('a', 'b') },
    { title: 'left to AWS', design: zones() },
  ],
  failing: [
    { title: 'one for two', design: zones('a') },
    { title: 'three for two', design: zones('a', 'b', 'a') },
  ],
}

import type { Examples } from '@vpcanvas/rules'
import { group, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a few words', design: inVpc(group('cache', { description: 'Guards the session cache (prod)' })) },
  ],
  failing: [
    { title: 'none', design: inVpc(group('cache', { description: '' })) },
    { title: 'Korean', design: inVpc(group('cache', { description: '세션 캐시' })) },
    { title: 'a long story', design: inVpc(group('cache', { description: 'x'.repeat(256) })) },
  ],
}

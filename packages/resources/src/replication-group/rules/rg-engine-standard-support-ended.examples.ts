import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const running = (engine: string, engineVersion: string) =>
  inVpc(...cachePart({ engine, engineVersion, cacheNodeType: 'cache.m6g.large' }))

export const examples: Examples = {
  passing: [
    { title: 'Redis OSS 7', design: running('redis', '7.0') },
    { title: 'Valkey', design: running('valkey', '7.2') },
  ],
  failing: [
    { title: 'Redis OSS 5', design: running('redis', '5.0.6') },
    { title: 'Redis OSS 6', design: running('redis', '6.2') },
  ],
}

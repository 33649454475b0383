import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../example-network.ts'

const on = (cacheNodeType: string, engine: string, engineVersion: string) =>
  inVpc(...cachePart({ cacheNodeType, engine, engineVersion }))

export const examples: Examples = {
  passing: [
    { title: 'Valkey on the newest', design: on('cache.r8g.large', 'valkey', '8.0') },
    { title: 'Redis OSS on a family of its time', design: on('cache.m5.large', 'redis', '5.0.6') },
  ],
  failing: [
    { title: 'Redis OSS on a family for Valkey', design: on('cache.r8g.large', 'redis', '7.1') },
    { title: 'an old Redis OSS on Graviton', design: on('cache.m6g.large', 'redis', '4.0.10') },
  ],
}

import type { Examples } from '@vpcanvas/rules'
import { inVpc, memcachedPart } from '../../example-network.ts'

const tls = (engineVersion: string) =>
  inVpc(...memcachedPart({ engineVersion, transitEncryptionEnabled: true, cacheNodeType: 'cache.m5.large' }))

export const examples: Examples = {
  passing: [{ title: 'a version that has it', design: tls('1.6.12') }],
  failing: [{ title: 'a version before', design: tls('1.6.6') }],
}

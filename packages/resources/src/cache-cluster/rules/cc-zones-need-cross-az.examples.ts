import type { Examples } from '@vpcanvas/rules'
import { inVpc, memcachedPart } from '../../example-network.ts'

const zones = ['ap-northeast-2a', 'ap-northeast-2b']

export const examples: Examples = {
  passing: [{ title: 'cross-az', design: inVpc(...memcachedPart({ preferredAvailabilityZones: zones })) }],
  failing: [
    { title: 'single-az', design: inVpc(...memcachedPart({ azMode: 'single-az', preferredAvailabilityZones: zones })) },
  ],
}

import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'
import type { ReplicationGroupProps } from '../schema.ts'

const mode = (clusterMode: ReplicationGroupProps['clusterMode']) => inVpc(...cachePart({ clusterMode }))

export const examples: Examples = {
  passing: [
    { title: 'the first step', design: mode('compatible'), applied: mode('disabled') },
    { title: 'the second step', design: mode('enabled'), applied: mode('compatible') },
  ],
  failing: [
    { title: 'both at once', design: mode('enabled'), applied: mode('disabled') },
    { title: 'back', design: mode('disabled'), applied: mode('enabled') },
  ],
}

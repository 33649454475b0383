import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'
import type { ReplicationGroupProps } from '../schema.ts'

const mode = (clusterMode: ReplicationGroupProps['clusterMode'], props: Partial<ReplicationGroupProps> = {}) =>
  inVpc(...cachePart({ clusterMode, ...props }))
const old = { engine: 'redis', engineVersion: '6.2' }
const single = { replicasPerNodeGroup: 0, automaticFailoverEnabled: false, multiAZEnabled: false }

export const examples: Examples = {
  passing: [{ title: 'a sound group', design: mode('compatible'), applied: mode('disabled') }],
  failing: [
    { title: 'an old version', design: mode('compatible', old), applied: mode('disabled', old) },
    {
      title: 'a single node',
      design: mode('compatible', { ...single, automaticFailoverEnabled: true }),
      applied: mode('disabled', single),
    },
  ],
}

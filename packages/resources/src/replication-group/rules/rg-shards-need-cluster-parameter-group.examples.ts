import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'
import type { ReplicationGroupProps } from '../schema.ts'

const shape = (props: Partial<ReplicationGroupProps>) =>
  inVpc(...cachePart({ engine: 'valkey', engineVersion: '8.0', ...props }))

export const examples: Examples = {
  passing: [
    { title: 'one shard', design: shape({ clusterMode: 'disabled', numNodeGroups: 1 }) },
    {
      title: 'cluster mode',
      design: shape({
        clusterMode: 'enabled',
        numNodeGroups: 3,
        cacheParameterGroupName: 'default.valkey8.cluster.on',
      }),
    },
  ],
  failing: [
    { title: 'two shards without', design: shape({ clusterMode: 'disabled', numNodeGroups: 2 }) },
    {
      title: 'a parameter group without',
      design: shape({ clusterMode: 'enabled', numNodeGroups: 3, cacheParameterGroupName: 'default.valkey8' }),
    },
  ],
}

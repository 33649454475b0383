import type { Examples } from '@vpcanvas/rules'
import { inVpc, serverlessPart, subnet } from '../../example-network.ts'
import type { ServerlessCacheProps } from '../schema.ts'

const shape = (props: Partial<ServerlessCacheProps>) =>
  inVpc(subnet('private-c', '10.0.10.0/24', 'c'), ...serverlessPart(props))

export const examples: Examples = {
  passing: [
    {
      title: 'a higher version',
      design: shape({ majorEngineVersion: '9' }),
      applied: shape({ majorEngineVersion: '8' }),
    },
    {
      title: 'from Redis OSS to Valkey',
      design: shape({ engine: 'valkey', majorEngineVersion: '8' }),
      applied: shape({ engine: 'redis', majorEngineVersion: '7' }),
    },
    { title: 'another limit', design: shape({ dataStorageMaximum: 20 }), applied: shape({ dataStorageMaximum: 10 }) },
  ],
  failing: [
    {
      title: 'another name',
      design: shape({ serverlessCacheName: 'carts' }),
      applied: shape({ serverlessCacheName: 'sessions' }),
    },
    {
      title: 'another subnet',
      design: shape({ subnets: ['private-a', 'private-b', 'private-c'] }),
      applied: shape({}),
    },
    {
      title: 'a lower version',
      design: shape({ majorEngineVersion: '7' }),
      applied: shape({ majorEngineVersion: '8' }),
    },
    {
      title: 'from Valkey to Memcached',
      design: shape({ engine: 'memcached', majorEngineVersion: '1.6' }),
      applied: shape({ engine: 'valkey', majorEngineVersion: '8' }),
    },
  ],
}

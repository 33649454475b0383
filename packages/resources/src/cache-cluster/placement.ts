import type { Placement } from '@vpcanvas/model'
import { cacheClusterDefaults, type CacheClusterProps } from './schema.ts'

export const placement: Placement<CacheClusterProps> = {
  arrive: () => ({ name: 'cache-cluster', props: cacheClusterDefaults }),
}

import type { Placement } from '@vpcanvas/model'
import { cacheSubnetGroupDefaults, type CacheSubnetGroupProps } from './schema.ts'

export const placement: Placement<CacheSubnetGroupProps> = {
  arrive: () => ({ name: 'cache-subnet-group', props: cacheSubnetGroupDefaults }),
}

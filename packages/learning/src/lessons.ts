import { cacheRepairs } from './repairs/caches.ts'
import { endpointRepairs } from './repairs/endpoints.ts'
import { filterRepairs } from './repairs/filters.ts'
import { peeringRepairs } from './repairs/peerings.ts'
import { routingRepairs } from './repairs/routing.ts'
import type { Repair } from './repair.ts'

/** Every broken design to repair: by topic, the simplest first. */
export const repairs: readonly Repair[] = [
  ...routingRepairs,
  ...filterRepairs,
  ...cacheRepairs,
  ...endpointRepairs,
  ...peeringRepairs,
]

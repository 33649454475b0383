import { cacheInPrivateSubnets } from './templates/cache-in-private-subnets.ts'
import { peeredVpcs } from './templates/peered-vpcs.ts'
import { publicAndPrivate } from './templates/public-and-private.ts'
import type { Template } from './templates/template.ts'
import { threeTier } from './templates/three-tier.ts'

export type { Template } from './templates/template.ts'

/** Whole designs to start from, the smallest first. */
export const templates: readonly Template[] = [cacheInPrivateSubnets, publicAndPrivate, peeredVpcs, threeTier]

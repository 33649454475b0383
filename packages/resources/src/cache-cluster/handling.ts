import type { Handling } from '../handling.ts'
import { connections } from './connections.ts'
import { insertions } from './insertions.ts'
import { placement } from './placement.ts'
import type { CacheClusterProps } from './schema.ts'

export const handling: Handling<CacheClusterProps> = { placement, connections, insertions }

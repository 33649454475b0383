import type { Connection } from '@vpcanvas/model'
import { placedBySubnetGroup } from '../cache-placing.ts'
import type { CacheClusterProps } from './schema.ts'

export const connections: readonly Connection<CacheClusterProps>[] = [placedBySubnetGroup()]

import type { Connection } from '@vpcanvas/model'
import { placedBySubnetGroup } from '../cache-placing.ts'
import type { ReplicationGroupProps } from './schema.ts'

export const connections: readonly Connection<ReplicationGroupProps>[] = [placedBySubnetGroup()]

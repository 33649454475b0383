import type { Connection } from '@vpcanvas/model'
import type { ReplicationGroupProps } from './schema.ts'

export const connections: readonly Connection<ReplicationGroupProps>[] = []

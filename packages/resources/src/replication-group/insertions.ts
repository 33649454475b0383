import type { Insertion } from '@vpcanvas/model'
import { amongSubnets } from '../cache-placing.ts'
import type { ReplicationGroupProps } from './schema.ts'

export const insertions: readonly Insertion<ReplicationGroupProps>[] = [amongSubnets()]

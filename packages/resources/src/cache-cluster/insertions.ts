import type { Insertion } from '@vpcanvas/model'
import { amongSubnets } from '../cache-placing.ts'
import type { CacheClusterProps } from './schema.ts'

export const insertions: readonly Insertion<CacheClusterProps>[] = [amongSubnets()]

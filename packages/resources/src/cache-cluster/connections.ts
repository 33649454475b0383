import type { Connection } from '@vpcanvas/model'
import type { CacheClusterProps } from './schema.ts'

export const connections: readonly Connection<CacheClusterProps>[] = []

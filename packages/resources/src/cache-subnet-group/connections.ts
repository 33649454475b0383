import type { Connection } from '@vpcanvas/model'
import type { CacheSubnetGroupProps } from './schema.ts'

export const connections: readonly Connection<CacheSubnetGroupProps>[] = []

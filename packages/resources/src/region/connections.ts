import type { Connection } from '@vpcanvas/model'
import type { RegionProps } from './schema.ts'

export const connections: readonly Connection<RegionProps>[] = []

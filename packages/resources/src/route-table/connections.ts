import type { Connection } from '@vpcanvas/model'
import type { RouteTableProps } from './schema.ts'

export const connections: readonly Connection<RouteTableProps>[] = []

import type { Connection } from '@vpcanvas/model'
import type { SubnetProps } from './schema.ts'

export const connections: readonly Connection<SubnetProps>[] = []

import type { Connection } from '@vpcanvas/model'
import type { InstanceProps } from './schema.ts'

export const connections: readonly Connection<InstanceProps>[] = []

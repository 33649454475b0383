import type { Connection } from '@vpcanvas/model'
import type { SecurityGroupProps } from './schema.ts'

export const connections: readonly Connection<SecurityGroupProps>[] = []

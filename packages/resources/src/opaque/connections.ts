import type { Connection } from '@vpcanvas/model'
import type { OpaqueProps } from './schema.ts'

export const connections: readonly Connection<OpaqueProps>[] = []

import type { Connection } from '@vpcanvas/model'
import type { VpcProps } from './schema.ts'

export const connections: readonly Connection<VpcProps>[] = []

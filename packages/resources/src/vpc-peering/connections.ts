import type { Connection } from '@vpcanvas/model'
import type { VpcPeeringProps } from './schema.ts'

export const connections: readonly Connection<VpcPeeringProps>[] = []

import type { Connection } from '@vpcanvas/model'
import type { NatGatewayProps } from './schema.ts'

export const connections: readonly Connection<NatGatewayProps>[] = []

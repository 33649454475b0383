import type { Connection } from '@vpcanvas/model'
import type { EgressOnlyInternetGatewayProps } from './schema.ts'

export const connections: readonly Connection<EgressOnlyInternetGatewayProps>[] = []

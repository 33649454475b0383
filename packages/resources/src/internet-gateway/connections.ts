import type { Connection } from '@vpcanvas/model'
import type { InternetGatewayProps } from './schema.ts'

export const connections: readonly Connection<InternetGatewayProps>[] = []

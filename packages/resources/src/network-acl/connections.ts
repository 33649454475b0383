import type { Connection } from '@vpcanvas/model'
import type { NetworkAclProps } from './schema.ts'

export const connections: readonly Connection<NetworkAclProps>[] = []

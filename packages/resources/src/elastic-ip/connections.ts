import type { Connection } from '@vpcanvas/model'
import type { ElasticIpProps } from './schema.ts'

export const connections: readonly Connection<ElasticIpProps>[] = []

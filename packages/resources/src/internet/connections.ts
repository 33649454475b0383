import type { Connection } from '@vpcanvas/model'
import type { InternetProps } from './schema.ts'

export const connections: readonly Connection<InternetProps>[] = []

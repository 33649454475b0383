import type { Connection } from '@vpcanvas/model'
import type { OnPremisesProps } from './schema.ts'

export const connections: readonly Connection<OnPremisesProps>[] = []

import type { Handling } from '../handling.ts'
import { connections } from './connections.ts'
import { insertions } from './insertions.ts'
import { placement } from './placement.ts'
import type { InstanceProps } from './schema.ts'

export const handling: Handling<InstanceProps> = { placement, connections, insertions }

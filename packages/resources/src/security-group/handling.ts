import type { Handling } from '../handling.ts'
import { connections } from './connections.ts'
import { insertions } from './insertions.ts'
import { placement } from './placement.ts'
import type { SecurityGroupProps } from './schema.ts'

export const handling: Handling<SecurityGroupProps> = { placement, connections, insertions }

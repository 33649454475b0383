import type { Handling } from '../handling.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import type { SubnetProps } from './schema.ts'

export const handling: Handling<SubnetProps> = { placement, connections }

import type { Handling } from '../handling.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import type { VpcPeeringProps } from './schema.ts'

export const handling: Handling<VpcPeeringProps> = { placement, connections }

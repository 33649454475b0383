import type { Handling } from '../handling.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import type { VpcProps } from './schema.ts'

export const handling: Handling<VpcProps> = { placement, connections }

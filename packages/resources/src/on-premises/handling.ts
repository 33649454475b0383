import type { Handling } from '../handling.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import type { OnPremisesProps } from './schema.ts'

export const handling: Handling<OnPremisesProps> = { placement, connections }

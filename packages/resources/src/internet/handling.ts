import type { Handling } from '../handling.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import type { InternetProps } from './schema.ts'

export const handling: Handling<InternetProps> = { placement, connections }

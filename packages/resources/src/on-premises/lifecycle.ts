import type { Uncreated } from '@vpcanvas/provision'
import { type OnPremisesProps, onPremisesSchema } from './schema.ts'

/** Is there already. */
export const lifecycle: Uncreated<OnPremisesProps> = { schema: onPremisesSchema }

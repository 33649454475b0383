import type { Uncreated } from '@vpcanvas/provision'
import { type InternetProps, internetSchema } from './schema.ts'

/** Is there already. */
export const lifecycle: Uncreated<InternetProps> = { schema: internetSchema }

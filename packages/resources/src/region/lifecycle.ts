import type { Uncreated } from '@vpcanvas/provision'
import { type RegionProps, regionSchema } from './schema.ts'

/** A frame: says where, and is nothing itself. */
export const lifecycle: Uncreated<RegionProps> = { schema: regionSchema, region: ({ props }) => props.region }

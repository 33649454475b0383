import type { Description } from '@vpcanvas/formats/describe'
import type { RegionProps } from './schema.ts'

export const describe: Description<RegionProps> = { as: 'frame', frame: (region) => ({ region }) }

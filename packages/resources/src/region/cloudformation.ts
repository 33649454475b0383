import type { FrameTranslation } from '@vpcanvas/formats'
import type { RegionProps } from './schema.ts'

/** A stack lives in one region, and its template does not say which: each region becomes a template of its own. */
export const cloudformation: FrameTranslation<RegionProps> = {
  as: 'frame',
  region: (props) => props.region,
  frame: (region) => ({ region }),
}

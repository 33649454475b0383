import type { KeepTranslation } from '@vpcanvas/formats'
import type { OpaqueProps } from './schema.ts'

const FORMAT = 'cloudformation'

export const cloudformation: KeepTranslation<OpaqueProps> = {
  as: 'kept',
  keep: ({ type, body }) => ({ format: FORMAT, type, body: { ...body } }),
  kept: ({ format, type, body }) => (format === FORMAT ? { type, body } : null),
}

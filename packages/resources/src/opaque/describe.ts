import type { Description } from '@vpcanvas/formats/describe'
import type { OpaqueProps } from './schema.ts'

export const describe: Description<OpaqueProps> = {
  as: 'kept',
  keep: (type, body) => ({ format: 'aws-json', type, body: { ...body } }),
}

import type { Design } from '@vpcanvas/model'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { opaqueDefaults, opaqueSchema } from './schema.ts'

/** The smallest sound design that holds one. */
export function sample(): Design {
  return sampleOf(
    part(regionSchema, regionDefaults, { id: 'region' }),
    part(opaqueSchema, opaqueDefaults, {
      id: 'handle',
      parent: 'region',
      props: {
        format: 'cloudformation',
        type: 'AWS::CloudFormation::WaitConditionHandle',
        body: { Type: 'AWS::CloudFormation::WaitConditionHandle' },
      },
    }),
  )
}

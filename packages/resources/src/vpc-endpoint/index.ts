import type { Kind } from '../kind.ts'
import { appearance } from './appearance.ts'
import { cloudformation } from './cloudformation.ts'
import { connections } from './connections.ts'
import { describe } from './describe.ts'
import { form } from './form.ts'
import { placement } from './placement.ts'
import { lower } from './reachability.ts'
import { rules } from './rules/index.ts'
import { sample } from './sample.ts'
import { vpcEndpointDefaults, type VpcEndpointProps, vpcEndpointSchema } from './schema.ts'

export const vpcEndpoint: Kind<VpcEndpointProps> = {
  schema: vpcEndpointSchema,
  defaults: vpcEndpointDefaults,
  placement,
  connections,
  appearance,
  form,
  rules,
  lower,
  cloudformation,
  describe,
  sample,
}

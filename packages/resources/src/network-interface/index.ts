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
import { networkInterfaceDefaults, type NetworkInterfaceProps, networkInterfaceSchema } from './schema.ts'

export const networkInterface: Kind<NetworkInterfaceProps> = {
  schema: networkInterfaceSchema,
  defaults: networkInterfaceDefaults,
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

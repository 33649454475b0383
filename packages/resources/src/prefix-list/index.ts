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
import { prefixListDefaults, type PrefixListProps, prefixListSchema } from './schema.ts'

export const prefixList: Kind<PrefixListProps> = {
  schema: prefixListSchema,
  defaults: prefixListDefaults,
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

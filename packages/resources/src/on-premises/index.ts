import type { Kind } from '../kind.ts'
import { appearance } from './appearance.ts'
import { cloudformation } from './cloudformation.ts'
import { connections } from './connections.ts'
import { form } from './form.ts'
import { placement } from './placement.ts'
import { lower } from './reachability.ts'
import { rules } from './rules/index.ts'
import { sample } from './sample.ts'
import { onPremisesDefaults, type OnPremisesProps, onPremisesSchema } from './schema.ts'

export const onPremises: Kind<OnPremisesProps> = {
  schema: onPremisesSchema,
  defaults: onPremisesDefaults,
  placement,
  connections,
  appearance,
  form,
  rules,
  lower,
  cloudformation,
  sample,
}

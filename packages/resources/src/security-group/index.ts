import type { Kind } from '../kind.ts'
import { cloudformation } from './cloudformation.ts'
import { describe } from './describe.ts'
import { drawable } from './drawable.ts'
import { handling } from './handling.ts'
import { form } from './form.ts'
import { lower } from './reachability.ts'
import { rules } from './rules/index.ts'
import { sample } from './sample.ts'
import type { SecurityGroupProps } from './schema.ts'

export const securityGroup: Kind<SecurityGroupProps> = {
  ...drawable,
  ...handling,
  form,
  rules,
  lower,
  cloudformation,
  describe,
  sample,
}

import type { Kind } from '../kind.ts'
import { cloudformation } from './cloudformation.ts'
import { drawable } from './drawable.ts'
import { handling } from './handling.ts'
import { form } from './form.ts'
import { lower } from './reachability.ts'
import { rules } from './rules/index.ts'
import { sample } from './sample.ts'
import type { InternetProps } from './schema.ts'

export const internet: Kind<InternetProps> = {
  ...drawable,
  ...handling,
  form,
  rules,
  lower,
  cloudformation,
  sample,
}

import type { Rule } from '@vpcanvas/rules'
import { referenceRules, tagRules } from '../../design-rules/index.ts'
import type { VpcPeeringProps } from '../schema.ts'
import { pcxCidrOverlap } from './pcx-cidr-overlap.ts'
import { pcxDuplicate } from './pcx-duplicate.ts'
import { pcxImmutable } from './pcx-immutable.ts'
import { pcxRouteMissing } from './pcx-route-missing.ts'
import { pcxSameVpc } from './pcx-same-vpc.ts'

export const rules: readonly Rule<VpcPeeringProps>[] = [
  pcxCidrOverlap,
  pcxDuplicate,
  pcxImmutable,
  pcxRouteMissing,
  pcxSameVpc,
  ...tagRules,
  ...referenceRules,
]

import type { Rule } from '@vpcanvas/rules'
import type { OnPremisesProps } from '../schema.ts'
import { onPremisesCidrSyntax } from './on-premises-cidr-syntax.ts'
import { onPremisesOverlap } from './on-premises-overlap.ts'

export const rules: readonly Rule<OnPremisesProps>[] = [onPremisesCidrSyntax, onPremisesOverlap]

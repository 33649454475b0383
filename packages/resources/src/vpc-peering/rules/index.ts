import type { Rule } from '@vpcanvas/rules'
import type { VpcPeeringProps } from '../schema.ts'

export const rules: readonly Rule<VpcPeeringProps>[] = []

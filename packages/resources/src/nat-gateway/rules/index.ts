import type { Rule } from '@vpcanvas/rules'
import type { NatGatewayProps } from '../schema.ts'

export const rules: readonly Rule<NatGatewayProps>[] = []

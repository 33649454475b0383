import type { Rule } from '@vpcanvas/rules'
import type { InternetGatewayProps } from '../schema.ts'

export const rules: readonly Rule<InternetGatewayProps>[] = []

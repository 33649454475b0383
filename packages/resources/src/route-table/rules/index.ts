import type { Rule } from '@vpcanvas/rules'
import type { RouteTableProps } from '../schema.ts'

export const rules: readonly Rule<RouteTableProps>[] = []

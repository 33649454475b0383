import type { Rule } from '@vpcanvas/rules'
import type { InternetProps } from '../schema.ts'

export const rules: readonly Rule<InternetProps>[] = []

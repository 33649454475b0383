import type { Rule } from '@vpcanvas/rules'
import type { ElasticIpProps } from '../schema.ts'

export const rules: readonly Rule<ElasticIpProps>[] = []

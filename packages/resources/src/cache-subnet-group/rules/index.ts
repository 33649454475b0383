import type { Rule } from '@vpcanvas/rules'
import type { CacheSubnetGroupProps } from '../schema.ts'

export const rules: readonly Rule<CacheSubnetGroupProps>[] = []

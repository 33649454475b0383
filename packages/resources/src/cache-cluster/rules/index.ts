import type { Rule } from '@vpcanvas/rules'
import type { CacheClusterProps } from '../schema.ts'

export const rules: readonly Rule<CacheClusterProps>[] = []

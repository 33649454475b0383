import type { Rule } from '@vpcanvas/rules'
import type { NetworkAclProps } from '../schema.ts'

export const rules: readonly Rule<NetworkAclProps>[] = []

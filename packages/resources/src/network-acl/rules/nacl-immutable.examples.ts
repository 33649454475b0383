import type { Examples } from '@vpcanvas/rules'
import { acl, twoVpcs } from '../../example-network.ts'

const at = (parent: string) => twoVpcs({ ...acl('acl', {}), parent })

export const examples: Examples = {
  passing: [{ title: 'where it was', design: at('vpc'), applied: at('vpc') }],
  failing: [{ title: 'in another VPC', design: at('vpc-2'), applied: at('vpc') }],
}

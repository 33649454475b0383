import type { Examples } from '@vpcanvas/rules'
import { inVpc } from '../../example-network.ts'

const named = (cacheSubnetGroupName: string | null) =>
  inVpc({ id: 'group', kind: 'cacheSubnetGroup', props: { cacheSubnetGroupName } })

export const examples: Examples = {
  passing: [
    { title: 'a name', design: named('cache-subnets-1') },
    { title: 'chosen when provisioned', design: named(null) },
  ],
  failing: [
    { title: 'an underscore', design: named('cache_subnets') },
    { title: 'a digit first', design: named('1-cache') },
    { title: 'a double hyphen', design: named('cache--subnets') },
    { title: 'nothing but signs', design: named('___') },
    { title: 'default', design: named('default') },
  ],
}

import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../example-network.ts'

const using = (cacheParameterGroupName: string | null) =>
  inVpc(...cachePart({ engine: 'valkey', engineVersion: '8.0', cacheParameterGroupName }))

export const examples: Examples = {
  passing: [
    { title: 'the default', design: using(null) },
    { title: 'the default by name', design: using('default.valkey8') },
    { title: 'one’s own', design: using('our-parameters') },
  ],
  failing: [
    { title: 'another version’s', design: using('default.valkey7') },
    { title: 'another engine’s', design: using('default.redis7') },
  ],
}

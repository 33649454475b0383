import type { Design } from '@vpcanvas/model'
import type { Entry } from '../../design-of.ts'
import { host, inVpc, subnet } from '../../example-network.ts'

/** For examples: a host `app` in zone a, with interfaces. */
export function attached(interfaces: Readonly<Record<string, Entry['props']>>, ...more: readonly Entry[]): Design {
  return inVpc(
    subnet('a', '10.0.1.0/24'),
    subnet('b', '10.0.2.0/24', 'c'),
    host('app', 'a'),
    ...Object.entries(interfaces).map(([id, { parent = 'a', ...props } = {}]) => ({
      id,
      kind: 'networkInterface',
      parent: String(parent),
      props: { instance: 'app', ...props },
    })),
    ...more,
  )
}

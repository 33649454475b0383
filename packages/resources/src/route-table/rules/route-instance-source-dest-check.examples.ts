import type { Examples } from '@vpcanvas/rules'
import { host, inVpc, publicPart, route, table } from '../../example-network.ts'

const through = (sourceDestCheck: boolean) =>
  inVpc(
    ...publicPart,
    host('host', 'public', { sourceDestCheck }),
    table('table', { routes: [route('192.168.0.0/16', 'host')] }),
  )

export const examples: Examples = {
  passing: [{ title: 'the check off', design: through(false) }],
  failing: [{ title: 'the check on', design: through(true) }],
}

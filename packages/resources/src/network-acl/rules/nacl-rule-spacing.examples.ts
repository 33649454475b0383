import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

const tcp = (port: number) => ({ protocol: 'tcp', fromPort: port, toPort: port })

export const examples: Examples = {
  passing: [
    {
      title: 'gaps',
      design: inVpc(acl('acl', { entries: [entry('ingress', 100, tcp(80)), entry('ingress', 110, tcp(443))] })),
    },
  ],
  failing: [
    {
      title: 'one after another',
      design: inVpc(
        acl('acl', {
          entries: [entry('ingress', 1, tcp(80)), entry('ingress', 2, tcp(443)), entry('ingress', 7, tcp(22))],
        }),
      ),
    },
  ],
}

import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

const ports = (fromPort: number, toPort: number) =>
  inVpc(acl('acl', { entries: [entry('ingress', 100, { protocol: 'tcp', fromPort, toPort })] }))

export const examples: Examples = {
  passing: [{ title: 'all ports', design: ports(0, 65_535) }],
  failing: [
    { title: 'backwards', design: ports(65_535, 1024) },
    { title: 'a port that is none', design: ports(1024, 70_000) },
  ],
}

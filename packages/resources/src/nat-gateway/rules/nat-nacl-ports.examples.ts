import type { Examples } from '@vpcanvas/rules'
import { address, entry, inVpc, nat, publicPart } from '../../example-network.ts'
import type { NetworkAclEntry } from '../../network-acl/schema.ts'

const behind = (...ingress: NetworkAclEntry[]) =>
  inVpc(...publicPart, address(), nat('nat', 'public', { elasticIp: 'eip' }), {
    id: 'acl',
    kind: 'networkAcl',
    props: { subnets: ['public'], entries: [...ingress, entry('egress', 100)] },
  })

export const examples: Examples = {
  passing: [
    { title: 'everything', design: behind(entry('ingress', 100)) },
    {
      title: 'the ports of replies',
      design: behind(entry('ingress', 100, { protocol: 'tcp', fromPort: 1024, toPort: 65535 })),
    },
  ],
  failing: [
    { title: 'HTTPS only', design: behind(entry('ingress', 100, { protocol: 'tcp', fromPort: 443, toPort: 443 })) },
    {
      title: 'a deny in front',
      design: behind(
        entry('ingress', 90, { action: 'deny', protocol: 'tcp', fromPort: 2000, toPort: 3000 }),
        entry('ingress', 100),
      ),
    },
  ],
}

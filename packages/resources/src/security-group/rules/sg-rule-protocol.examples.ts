import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc } from '../../example-network.ts'

const using = (protocol: string) =>
  inVpc(group('cache', { ingress: [allow('10.0.0.0/16', 6379, 6379, { id: 'r', protocol })] }))

export const examples: Examples = {
  passing: [
    { title: 'tcp', design: using('tcp') },
    { title: 'all', design: using('-1') },
    { title: 'a number', design: using('50') },
  ],
  failing: [
    { title: 'an application', design: using('redis') },
    { title: 'a name AWS does not take', design: using('esp') },
    { title: 'capitals', design: using('TCP') },
  ],
}

import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'two ports',
      design: inVpc(group('cache', { ingress: [allow('10.0.0.0/16', 6379), allow('10.0.0.0/16', 6380)] })),
    },
    {
      title: 'in and out',
      design: inVpc(group('cache', { ingress: [allow('10.0.0.0/16', 6379)], egress: [allow('10.0.0.0/16', 6379)] })),
    },
  ],
  failing: [
    {
      title: 'another description',
      design: inVpc(
        group('cache', {
          ingress: [
            allow('10.0.0.0/16', 6379),
            allow('10.0.0.0/16', 6379, 6379, { id: 'again', description: 'again' }),
          ],
        }),
      ),
    },
    {
      title: 'all traffic, with ports that mean nothing',
      design: inVpc(
        group('cache', {
          egress: [
            allow('0.0.0.0/0', null, null, { id: 'a', protocol: '-1' }),
            allow('0.0.0.0/0', -1, -1, { id: 'b', protocol: '-1' }),
          ],
        }),
      ),
    },
  ],
}

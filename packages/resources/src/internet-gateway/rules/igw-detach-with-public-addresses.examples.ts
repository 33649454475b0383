import type { Examples } from '@vpcanvas/rules'
import { address, gateway, host, inVpc, subnet } from '../../example-network.ts'

const attached = (parent: string, publicIp: boolean) =>
  inVpc(
    gateway('igw', parent),
    subnet('one', '10.0.0.0/24'),
    host('host', 'one', { associatePublicIpAddress: publicIp }),
  )

export const examples: Examples = {
  passing: [
    { title: 'attached as before', design: attached('vpc', true), applied: attached('vpc', true) },
    { title: 'nothing has an address', design: attached('region', false), applied: attached('vpc', false) },
  ],
  failing: [
    { title: 'a host has a public address', design: attached('region', true), applied: attached('vpc', true) },
    {
      title: 'a host has an Elastic IP',
      design: inVpc(
        gateway('igw', 'region'),
        subnet('one', '10.0.0.0/24'),
        host('host', 'one'),
        address('eip', 'host'),
      ),
      applied: inVpc(gateway('igw', 'vpc'), subnet('one', '10.0.0.0/24'), host('host', 'one'), address('eip', 'host')),
    },
  ],
}

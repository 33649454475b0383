import type { Entry } from '../../src/design-of.ts'
import { allow, gateway, host, route, subnet, table } from '../../src/example-network.ts'
import { guard, internet, region, vpc, within } from '../examples/network.ts'
import { type BrokenDesign, may, never } from './repair.ts'

const cache = (subnets: readonly string[], ...ingress: readonly ReturnType<typeof allow>[]): readonly Entry[] => [
  guard('cache-sg', ...ingress),
  { id: 'cache-subnets', kind: 'cacheSubnetGroup', props: { subnets: [...subnets] } },
  {
    id: 'cache',
    kind: 'replicationGroup',
    props: { description: 'Sessions', cacheSubnetGroup: 'cache-subnets', securityGroups: ['cache-sg'] },
  },
]

const privateSide = [
  internet,
  region,
  vpc('vpc', '10.0.0.0/16'),
  ...within('vpc', subnet('private-a', '10.0.8.0/24', 'a'), subnet('private-c', '10.0.9.0/24', 'c'), guard('app-sg')),
]

const app = host('app', 'private-a', { securityGroups: ['app-sg'] })

const wrongPort: BrokenDesign = {
  id: 'cache-wrong-port',
  entries: [...privateSide, ...within('vpc', ...cache(['private-a', 'private-c'], allow('app-sg', 11_211)), app)],
  goal: [may('app', 'cache', 6379), never('internet', 'cache')],
  says: ['ENI_SG_RULES_MISMATCH'],
}

const oneZone: BrokenDesign = {
  id: 'cache-in-one-zone',
  entries: [
    ...privateSide,
    ...within(
      'vpc',
      ...cache(['private-a'], allow('app-sg', 6379)),
      app,
      host('app-c', 'private-c', { securityGroups: ['app-sg'] }),
    ),
  ],
  goal: [may('app', 'cache', 6379), may('app-c', 'cache', 6379)],
  says: ['rg-multi-az-one-zone'],
}

const fromLaptop: BrokenDesign = {
  id: 'cache-from-a-laptop',
  entries: [
    ...privateSide,
    gateway('igw', 'vpc'),
    ...within(
      'vpc',
      subnet('public', '10.0.0.0/24'),
      table('public-routes', { subnets: ['public'], routes: [route('0.0.0.0/0', 'igw')] }),
      guard('bastion-sg', allow('203.0.113.10/32', 22)),
      ...cache(['private-a', 'private-c'], allow('203.0.113.10/32', 6379)),
      host('bastion', 'public', { securityGroups: ['bastion-sg'], associatePublicIpAddress: true }),
    ),
  ],
  goal: [may('bastion', 'cache', 6379), never('internet', 'cache')],
  says: ['ENI_SG_RULES_MISMATCH'],
}

export const cacheRepairs: readonly BrokenDesign[] = [wrongPort, fromLaptop, oneZone]

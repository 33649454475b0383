import { address, allow, gateway, host, nat, route, subnet, table } from '../../src/example-network.ts'
import { guard, internet, region, vpc, within } from '../examples/network.ts'
import { type BrokenDesign, may, never } from './repair.ts'

/** A small shop, for the tour: sound but for the cache that its application cannot reach yet. */
export const tour: BrokenDesign = {
  id: 'tour',
  entries: [
    internet,
    region,
    vpc('vpc', '10.0.0.0/16'),
    gateway('igw', 'vpc'),
    address(),
    ...within(
      'vpc',
      subnet('public-a', '10.0.0.0/24', 'a'),
      subnet('private-a', '10.0.8.0/24', 'a'),
      subnet('private-c', '10.0.9.0/24', 'c'),
      table('public-routes', { subnets: ['public-a'], routes: [route('0.0.0.0/0', 'igw')] }),
    ),
    nat('nat', 'public-a', { elasticIp: 'eip' }),
    ...within(
      'vpc',
      table('private-routes', { subnets: ['private-a', 'private-c'], routes: [route('0.0.0.0/0', 'nat')] }),
      guard('app-sg', allow('10.0.0.0/16', 8080)),
      guard('cache-sg', allow('app-sg', 11_211)),
      { id: 'cache-subnets', kind: 'cacheSubnetGroup', props: { subnets: ['private-a', 'private-c'] } },
      {
        id: 'cache',
        kind: 'replicationGroup',
        props: { description: 'Sessions', cacheSubnetGroup: 'cache-subnets', securityGroups: ['cache-sg'] },
      },
      host('app', 'private-a', { securityGroups: ['app-sg'] }),
    ),
  ],
  goal: [may('app', 'cache', 6379), never('internet', 'cache')],
  says: ['sg-cache-port-closed', 'ENI_SG_RULES_MISMATCH'],
}

import type { Design } from '@vpcanvas/model'
import { designOf } from '../design-of.ts'
import { allow, entry, route } from '../example-network.ts'

/** One of nearly everything: two VPCs that are peered, public and private subnets in two zones, hosts, and caches. */
export function journey(): Design {
  return designOf(
    { id: 'region', kind: 'region', props: { region: 'ap-northeast-2' } },
    { id: 'vpc', kind: 'vpc', parent: 'region' },
    {
      id: 'office',
      kind: 'vpc',
      parent: 'region',
      props: { cidrBlock: '10.9.0.0/16', secondaryCidrBlocks: ['10.10.0.0/16'] },
    },
    { id: 'peering', kind: 'vpcPeering', parent: 'region', props: { requester: 'vpc', accepter: 'office' } },
    { id: 'public', kind: 'subnet', parent: 'vpc', props: { cidrBlock: '10.0.0.0/24', mapPublicIpOnLaunch: true } },
    { id: 'private-a', kind: 'subnet', parent: 'vpc', props: { cidrBlock: '10.0.10.0/24' } },
    {
      id: 'private-b',
      kind: 'subnet',
      parent: 'vpc',
      props: { cidrBlock: '10.0.11.0/24', availabilityZone: 'ap-northeast-2b' },
    },
    { id: 'gateway', kind: 'internetGateway', parent: 'vpc' },
    { id: 'address', kind: 'elasticIp', parent: 'region' },
    { id: 'nat', kind: 'natGateway', parent: 'public', props: { elasticIp: 'address' } },
    { id: 'host-address', kind: 'elasticIp', parent: 'region', props: { instance: 'host' } },
    {
      id: 'public-table',
      kind: 'routeTable',
      parent: 'vpc',
      props: { subnets: ['public'], routes: [route('0.0.0.0/0', 'gateway')] },
    },
    {
      id: 'private-table',
      kind: 'routeTable',
      parent: 'vpc',
      props: {
        main: true,
        subnets: ['private-a', 'private-b'],
        routes: [route('0.0.0.0/0', 'nat'), route('10.9.0.0/16', 'peering')],
      },
    },
    {
      id: 'office-table',
      kind: 'routeTable',
      parent: 'office',
      props: { main: true, routes: [route('10.0.0.0/16', 'peering')] },
    },
    {
      id: 'acl',
      kind: 'networkAcl',
      parent: 'vpc',
      props: {
        subnets: ['private-a', 'private-b'],
        entries: [
          entry('ingress', 90, { protocol: 'tcp', fromPort: 22, toPort: 22, action: 'deny' }),
          entry('ingress', 95, { protocol: 'icmp', icmpType: 8 }),
          entry('ingress', 100),
          entry('egress', 100),
        ],
      },
    },
    {
      id: 'app',
      kind: 'securityGroup',
      parent: 'vpc',
      props: { ingress: [allow('10.0.0.0/8', 443), allow('cache', 8080)] },
    },
    {
      id: 'cache',
      kind: 'securityGroup',
      parent: 'vpc',
      props: { ingress: [allow('app', 6379), allow('app', 11211)], egress: [] },
    },
    { id: 'host', kind: 'instance', parent: 'public', props: { securityGroups: ['app'] } },
    { id: 'subnet-group', kind: 'cacheSubnetGroup', parent: 'vpc', props: { subnets: ['private-a', 'private-b'] } },
    {
      id: 'valkey',
      kind: 'replicationGroup',
      parent: 'vpc',
      props: { cacheSubnetGroup: 'subnet-group', securityGroups: ['cache'] },
    },
    {
      id: 'memcached',
      kind: 'cacheCluster',
      parent: 'vpc',
      props: { cacheSubnetGroup: 'subnet-group', securityGroups: ['cache'] },
    },
  )
}

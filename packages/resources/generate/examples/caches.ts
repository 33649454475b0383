import { allow, gateway, host, route, subnet, table } from '../../src/example-network.ts'
import { type Example, flow } from './example.ts'
import { guard, internet, region, vpc, within } from './network.ts'

const cacheSide = within(
  'vpc',
  subnet('private-a', '10.0.8.0/24', 'a'),
  subnet('private-c', '10.0.9.0/24', 'c'),
  guard('cache-sg', allow('app-sg', 6379), { ...allow('10.9.0.0/16', 6379), id: 'peer' }),
  { id: 'cache-subnets', kind: 'cacheSubnetGroup', props: { subnets: ['private-a', 'private-c'] } },
  {
    id: 'cache',
    kind: 'replicationGroup',
    props: { description: 'An example', cacheSubnetGroup: 'cache-subnets', securityGroups: ['cache-sg'] },
  },
)

const docs = 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/elasticache-vpc-accessing.html'

const sameVpc: Example = {
  id: 'cache-from-the-same-vpc',
  title: { en: 'A cache and its application in one VPC', ko: '같은 VPC의 캐시와 애플리케이션' },
  lesson: {
    en: 'The cache lets in the group of the application on its port. From the internet it cannot be reached at all: a node never has a public address.',
    ko: '캐시는 애플리케이션의 보안 그룹을 자신의 포트로 허용합니다. 노드에는 퍼블릭 주소가 없으므로 인터넷에서는 전혀 접근할 수 없습니다.',
  },
  docs,
  entries: [
    internet,
    region,
    vpc('vpc', '10.0.0.0/16'),
    gateway('igw', 'vpc'),
    ...cacheSide,
    ...within(
      'vpc',
      guard('app-sg', allow('0.0.0.0/0', 22)),
      subnet('public', '10.0.0.0/24'),
      table('public-routes', { subnets: ['public'], routes: [route('0.0.0.0/0', 'igw')] }),
      host('app', 'public', { securityGroups: ['app-sg'], associatePublicIpAddress: true }),
      host('stranger', 'public'),
    ),
  ],
  flows: [
    flow('app > cache tcp 6379', 'reachable'),
    flow('app > cache tcp 6380', 'blocked', 'PORT_NOT_SERVED'),
    flow('stranger > cache tcp 6379', 'blocked', 'ENI_SG_RULES_MISMATCH'),
    flow('internet > cache tcp 6379', 'blocked', 'CACHE_NOT_INTERNET_REACHABLE'),
    flow('internet > app tcp 22', 'reachable'),
  ],
}

const peeredVpc: Example = {
  id: 'cache-from-a-peered-vpc',
  title: { en: 'A cache and its application in two VPCs', ko: '서로 다른 VPC의 캐시와 애플리케이션' },
  lesson: {
    en: 'Peer the VPCs, route both ways, and let the other VPC’s range in. A subnet of the cache without the route back loses every other connection.',
    ko: 'VPC를 피어링하고 양쪽에 경로를 추가한 뒤 상대 VPC의 범위를 허용합니다. 캐시의 서브넷 하나라도 돌아가는 경로가 없으면 그 노드에는 접근할 수 없습니다.',
  },
  docs,
  entries: [
    region,
    vpc('vpc', '10.0.0.0/16'),
    vpc('apps', '10.9.0.0/16'),
    { id: 'pcx', kind: 'vpcPeering', parent: 'region', props: { requester: 'apps', accepter: 'vpc' } },
    ...cacheSide,
    ...within(
      'vpc',
      guard('app-sg'),
      table('cache-routes', { subnets: ['private-a', 'private-c'], routes: [route('10.9.0.0/16', 'pcx')] }),
    ),
    ...within(
      'apps',
      guard('client-sg'),
      subnet('client-subnet', '10.9.0.0/24'),
      table('client-routes', { subnets: ['client-subnet'], routes: [route('10.0.0.0/16', 'pcx')] }),
      host('client', 'client-subnet', { securityGroups: ['client-sg'] }),
    ),
  ],
  flows: [flow('client > cache tcp 6379', 'reachable')],
}

const office: Example = {
  id: 'cache-from-an-office',
  title: { en: 'A cache from an office', ko: '사무실에서 캐시 접근' },
  lesson: {
    en: 'An office reaches a cache by a VPN connection or Direct Connect only. Through a host in the VPC works for one person at a desk.',
    ko: '사무실에서는 VPN 연결이나 Direct Connect로만 캐시에 접근할 수 있습니다. 개인이 작업할 때는 VPC 안의 호스트를 거치면 됩니다.',
  },
  docs,
  entries: [
    internet,
    { id: 'office', kind: 'onPremises', props: { cidrBlocks: ['192.168.0.0/16'] } },
    region,
    vpc('vpc', '10.0.0.0/16'),
    gateway('igw', 'vpc'),
    ...cacheSide,
    ...within(
      'vpc',
      guard('app-sg', allow('0.0.0.0/0', 22)),
      subnet('public', '10.0.0.0/24'),
      table('public-routes', { subnets: ['public'], routes: [route('0.0.0.0/0', 'igw')] }),
      host('bastion', 'public', { securityGroups: ['app-sg'], associatePublicIpAddress: true }),
    ),
  ],
  flows: [
    flow('office > cache tcp 6379', 'blocked', 'NO_PATH'),
    flow('internet > bastion tcp 22', 'reachable'),
    flow('bastion > cache tcp 6379', 'reachable'),
  ],
}

export const cacheExamples: readonly Example[] = [sameVpc, peeredVpc, office]

import { address, allow, gateway, host, nat, route, subnet, table } from '../../src/example-network.ts'
import { AMAZON_PROVIDED } from '../../src/vpc/schema.ts'
import { everything, guard, internet, region, vpc, within } from '../examples/network.ts'
import { type BrokenDesign, may, never } from './repair.ts'

const everyV6 = { ...everything, id: 'all-6', peer: { type: 'cidr' as const, cidr: '::/0' } }

const publicSide = [
  internet,
  region,
  vpc('vpc', '10.0.0.0/16'),
  gateway('igw', 'vpc'),
  ...within('vpc', subnet('public', '10.0.0.0/24'), subnet('private', '10.0.1.0/24')),
]

const publicTable = table('public-routes', { subnets: ['public'], routes: [route('0.0.0.0/0', 'igw')] })

const noPublicAddress: BrokenDesign = {
  id: 'no-public-address',
  entries: [
    ...publicSide,
    ...within(
      'vpc',
      publicTable,
      guard('web-sg', allow('0.0.0.0/0', 443)),
      host('web', 'public', { securityGroups: ['web-sg'] }),
    ),
  ],
  goal: [may('internet', 'web', 443), may('web', 'internet', 443)],
  says: ['IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS', 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS'],
}

const natInside: BrokenDesign = {
  id: 'nat-in-a-private-subnet',
  entries: [
    ...publicSide,
    address(),
    ...within(
      'vpc',
      subnet('inner', '10.0.2.0/24'),
      publicTable,
      table('private-routes', { subnets: ['private'], routes: [route('0.0.0.0/0', 'nat')] }),
      guard('app-sg'),
      host('app', 'private', { securityGroups: ['app-sg'] }),
    ),
    nat('nat', 'inner', { elasticIp: 'eip' }),
  ],
  goal: [may('app', 'internet', 443), never('internet', 'app')],
  says: ['NAT_SUBNET_NOT_PUBLIC', 'nat-subnet-not-public'],
}

const mainTable: BrokenDesign = {
  id: 'main-route-table',
  entries: [
    ...publicSide,
    address(),
    ...within(
      'vpc',
      subnet('data', '10.0.2.0/24'),
      table('main-routes', { main: true, subnets: ['public'], routes: [route('0.0.0.0/0', 'igw')] }),
      guard('db-sg', allow('0.0.0.0/0', 5432)),
      guard('app-sg'),
      host('app', 'private', { securityGroups: ['app-sg'] }),
      host('database', 'data', { securityGroups: ['db-sg'], associatePublicIpAddress: true }),
    ),
    nat('nat', 'public', { elasticIp: 'eip' }),
    ...within('vpc', table('private-routes', { subnets: ['private'], routes: [route('0.0.0.0/0', 'nat')] })),
  ],
  goal: [never('internet', 'database'), may('app', 'database', 5432), may('database', 'internet', 443)],
  says: ['subnet-implicit-main-public'],
}

const ipv6Way: BrokenDesign = {
  id: 'ipv6-way-in',
  entries: [
    internet,
    region,
    vpc('vpc', '10.0.0.0/16', { ipv6CidrBlock: AMAZON_PROVIDED }),
    gateway('igw', 'vpc'),
    address(),
    ...within(
      'vpc',
      subnet('public', '10.0.0.0/24', 'a', { ipv6Index: 0 }),
      subnet('private', '10.0.1.0/24', 'a', { ipv6Index: 1 }),
      table('public-routes', { subnets: ['public'], routes: [route('0.0.0.0/0', 'igw'), route('::/0', 'igw')] }),
    ),
    nat('nat', 'public', { elasticIp: 'eip' }),
    ...within(
      'vpc',
      table('private-routes', { subnets: ['private'], routes: [route('0.0.0.0/0', 'nat'), route('::/0', 'igw')] }),
      {
        id: 'app-sg',
        kind: 'securityGroup',
        props: {
          description: 'The application',
          ingress: [{ ...allow('0.0.0.0/0', 8080), id: 'in-6', peer: { type: 'cidr', cidr: '::/0' } }],
          egress: [
            { ...everything, id: 'out' },
            { ...everyV6, id: 'out-6' },
          ],
        },
      },
      host('app', 'private', { securityGroups: ['app-sg'], ipv6AddressCount: 1 }),
    ),
  ],
  goal: [never('internet', 'app'), may('app', 'internet', 443)],
  says: ['route-ipv6-bypass'],
}

export const routingRepairs: readonly BrokenDesign[] = [noPublicAddress, natInside, mainTable, ipv6Way]

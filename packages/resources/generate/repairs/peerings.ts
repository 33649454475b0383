import type { Entry } from '../../src/design-of.ts'
import { allow, host, route, subnet, table } from '../../src/example-network.ts'
import { guard, region, vpc, within } from '../examples/network.ts'
import { type BrokenDesign, may } from './repair.ts'

type Routes = readonly (readonly [destination: string, target: string])[]
type Rule = ReturnType<typeof allow>

/** A VPC with one host of the same name, and the routes of its subnet. */
const network = (name: string, range: string, routes: Routes, ...ingress: readonly Rule[]): readonly Entry[] => [
  vpc(`${name}-vpc`, range),
  ...within(
    `${name}-vpc`,
    guard(`${name}-sg`, ...ingress),
    subnet(`${name}-subnet`, range.replace('/16', '/24')),
    host(name, `${name}-subnet`, { securityGroups: [`${name}-sg`] }),
    table(`${name}-routes`, {
      subnets: [`${name}-subnet`],
      routes: routes.map(([destination, target]) => route(destination, target)),
    }),
  ),
]

const link = (id: string, requester: string, accepter: string): Entry => ({
  id,
  kind: 'vpcPeering',
  parent: 'region',
  props: { requester: `${requester}-vpc`, accepter: `${accepter}-vpc` },
})

const oneWay: BrokenDesign = {
  id: 'peering-without-return',
  entries: [
    region,
    ...network('app', '10.0.0.0/16', [['10.1.0.0/16', 'pcx']]),
    ...network('orders', '10.1.0.0/16', [], allow('10.0.0.0/16', 5432)),
    link('pcx', 'app', 'orders'),
  ],
  goal: [may('app', 'orders', 5432)],
  says: ['RETURN_NO_ROUTE'],
}

const transit: BrokenDesign = {
  id: 'transitive-peering',
  entries: [
    region,
    ...network('app', '10.0.0.0/16', [
      ['10.1.0.0/16', 'pcx-app-hub'],
      ['10.2.0.0/16', 'pcx-app-hub'],
    ]),
    ...network(
      'hub',
      '10.1.0.0/16',
      [
        ['10.0.0.0/16', 'pcx-app-hub'],
        ['10.2.0.0/16', 'pcx-hub-data'],
      ],
      allow('10.0.0.0/16', 443),
    ),
    ...network(
      'data',
      '10.2.0.0/16',
      [
        ['10.1.0.0/16', 'pcx-hub-data'],
        ['10.0.0.0/16', 'pcx-hub-data'],
      ],
      allow('10.0.0.0/16', 5432),
    ),
    link('pcx-app-hub', 'app', 'hub'),
    link('pcx-hub-data', 'hub', 'data'),
  ],
  goal: [may('app', 'hub', 443), may('app', 'data', 5432)],
  says: ['PCX_REQUIRES_ADDRESS_IN_VPC_CIDR'],
}

const overlap: BrokenDesign = {
  id: 'overlapping-ranges',
  entries: [
    region,
    ...network('app', '10.0.0.0/16', []),
    ...network('orders', '10.0.0.0/16', [], allow('10.0.0.0/16', 5432)),
    link('pcx', 'app', 'orders'),
  ],
  goal: [may('app', 'orders', 5432)],
  says: ['pcx-cidr-overlap', 'PEERING_CIDR_OVERLAP'],
}

const acrossRegions: BrokenDesign = {
  id: 'group-across-regions',
  entries: [
    region,
    { id: 'tokyo', kind: 'region', props: { region: 'ap-northeast-1' } },
    ...network('app', '10.0.0.0/16', [['10.1.0.0/16', 'pcx']]),
    ...network('orders', '10.1.0.0/16', [['10.0.0.0/16', 'pcx']], allow('app-sg', 5432)).map((one) => {
      if (one.id === 'orders-vpc') return { ...one, parent: 'tokyo' }
      return one.kind === 'subnet' ? { ...one, props: { ...one.props, availabilityZone: 'ap-northeast-1a' } } : one
    }),
    link('pcx', 'app', 'orders'),
  ],
  goal: [may('app', 'orders', 5432)],
  says: ['sg-reference-cross-region'],
}

export const peeringRepairs: readonly BrokenDesign[] = [oneWay, overlap, transit, acrossRegions]

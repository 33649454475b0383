import { allow, gatewayEndpoint, host, interfaceEndpoint, subnet, table } from '../../src/example-network.ts'
import { guard, region, vpc, within } from '../examples/network.ts'
import { type BrokenDesign, may } from './repair.ts'

const inside = [
  region,
  vpc('vpc', '10.0.0.0/16', { enableDnsHostnames: true, enableDnsSupport: true }),
  ...within(
    'vpc',
    subnet('private-a', '10.0.1.0/24', 'a'),
    subnet('private-c', '10.0.2.0/24', 'c'),
    table('private-routes', { subnets: ['private-a', 'private-c'] }),
    guard('app-sg'),
    host('app', 'private-a', { securityGroups: ['app-sg'] }),
  ),
]

const closed: BrokenDesign = {
  id: 'endpoint-closed',
  entries: [
    ...inside,
    ...within(
      'vpc',
      guard('endpoint-sg', allow('10.0.0.0/16', 80)),
      interfaceEndpoint('secrets', ['private-a', 'private-c'], {
        securityGroups: ['endpoint-sg'],
        privateDnsEnabled: true,
      }),
    ),
  ],
  goal: [may('app', 'secrets', 443)],
  says: ['ENI_SG_RULES_MISMATCH', 'vpce-sg-443'],
}

const unassociated: BrokenDesign = {
  id: 'gateway-endpoint-without-table',
  entries: [...inside, ...within('vpc', gatewayEndpoint('s3', []))],
  goal: [may('app', 's3', 443)],
  says: ['vpce-gateway-no-table'],
}

export const endpointRepairs: readonly BrokenDesign[] = [unassociated, closed]

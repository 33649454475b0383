import { acl, allow, entry, gateway, group, host, route, subnet, table } from '../../src/example-network.ts'
import { guard, internet, region, vpc, within } from '../examples/network.ts'
import { type BrokenDesign, may, never } from './repair.ts'

const tcp = (direction: 'ingress' | 'egress', number: number, from: number, to: number, cidrBlock = '0.0.0.0/0') =>
  entry(direction, number, { protocol: '6', fromPort: from, toPort: to, cidrBlock })

const out = allow('0.0.0.0/0', 443)

const network = [
  internet,
  region,
  vpc('vpc', '10.0.0.0/16'),
  gateway('igw', 'vpc'),
  ...within(
    'vpc',
    subnet('public', '10.0.0.0/24'),
    table('public-routes', { subnets: ['public'], routes: [route('0.0.0.0/0', 'igw')] }),
  ),
]

const aclReplies: BrokenDesign = {
  id: 'acl-replies',
  entries: [
    ...network,
    ...within(
      'vpc',
      acl('web-acl', {
        subnets: ['public'],
        entries: [tcp('ingress', 100, 443, 443), tcp('egress', 100, 443, 443)],
      }),
      guard('web-sg', allow('0.0.0.0/0', 443)),
      host('web', 'public', { securityGroups: ['web-sg'], associatePublicIpAddress: true }),
    ),
  ],
  goal: [may('internet', 'web', 443), may('web', 'internet', 443), never('internet', 'web', 22)],
  says: ['RETURN_ACL', 'nacl-return-outbound-missing'],
}

const aclOrder: BrokenDesign = {
  id: 'acl-order',
  entries: [
    ...network,
    ...within(
      'vpc',
      subnet('data', '10.0.1.0/24'),
      acl('data-acl', {
        subnets: ['data'],
        entries: [
          entry('ingress', 90, { action: 'deny', cidrBlock: '10.0.0.0/16' }),
          tcp('ingress', 100, 5432, 5432, '10.0.0.0/24'),
          tcp('egress', 100, 1024, 65_535, '10.0.0.0/24'),
        ],
      }),
      guard('web-sg', allow('0.0.0.0/0', 443)),
      guard('db-sg', allow('web-sg', 5432)),
      host('web', 'public', { securityGroups: ['web-sg'], associatePublicIpAddress: true }),
      host('database', 'data', { securityGroups: ['db-sg'] }),
    ),
  ],
  goal: [may('web', 'database', 5432), never('internet', 'database')],
  says: ['SUBNET_ACL_RESTRICTION', 'nacl-shadowed-entry'],
}

const noOutbound: BrokenDesign = {
  id: 'group-without-outbound',
  entries: [
    ...network,
    ...within(
      'vpc',
      subnet('private', '10.0.1.0/24'),
      group('web-sg', { description: 'Web servers', ingress: [allow('0.0.0.0/0', 443)], egress: [] }),
      group('api-sg', { description: 'The API', ingress: [allow('web-sg', 8080)], egress: [out] }),
      host('web', 'public', { securityGroups: ['web-sg'], associatePublicIpAddress: true }),
      host('api', 'private', { securityGroups: ['api-sg'] }),
    ),
  ],
  goal: [may('internet', 'web', 443), may('web', 'api', 8080), never('internet', 'api')],
  says: ['SG_HAS_NO_RULES'],
}

export const filterRepairs: readonly BrokenDesign[] = [noOutbound, aclReplies, aclOrder]

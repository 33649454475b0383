import { describe, expect, it } from 'vitest'
import { allow, entry, gateway, group, host, inVpc, route, subnet, table } from '../example-network.ts'
import { ask, list, tcp } from './asking.ts'

/** A shop front with a cache whose subnet lets 6379 in, and out again only to 6379. */
const shop = inVpc(
  gateway(),
  subnet('front', '10.0.1.0/24'),
  subnet('back', '10.0.2.0/24', 'b'),
  table('public', { subnets: ['front'], routes: [route('0.0.0.0/0', 'igw')] }),
  table('main', { main: true }),
  group('web', { ingress: [allow('0.0.0.0/0', 443)] }),
  group('cache', { ingress: [allow('web', 6379)] }),
  host('shopfront', 'front', {
    privateIpAddress: '10.0.1.10',
    associatePublicIpAddress: true,
    securityGroups: ['web'],
  }),
  { id: 'basket-subnets', kind: 'cacheSubnetGroup', props: { subnets: ['back'] } },
  {
    id: 'basket',
    kind: 'cacheCluster',
    props: {
      engine: 'redis',
      numCacheNodes: 1,
      azMode: 'single-az',
      port: 6379,
      cacheSubnetGroup: 'basket-subnets',
      securityGroups: ['cache'],
    },
  },
  list(
    'tight',
    ['back'],
    tcp('ingress', 100, 6379, 6379, { cidrBlock: '10.0.1.0/24' }),
    tcp('egress', 100, 6379, 6379, { cidrBlock: '10.0.1.0/24' }),
  ),
)

describe('the shop', () => {
  it('is open to the internet on 443', () => {
    expect(ask(shop, 'internet > shopfront tcp 443', { sourcePort: 50_000 })).toMatchObject({
      verdict: 'reachable',
      blockedBy: [],
    })
  })

  it('is not open on 22', () => {
    expect(ask(shop, 'internet > shopfront tcp 22', { sourcePort: 50_000 })).toMatchObject({
      verdict: 'blocked',
      blockedBy: [
        {
          leg: 'forward',
          resource: 'web',
          kind: 'securityGroup',
          direction: 'ingress',
          rule: null,
          code: 'ENI_SG_RULES_MISMATCH',
        },
      ],
    })
  })

  it('cannot use its basket: the reply to the client’s ephemeral port is dropped', () => {
    expect(ask(shop, 'shopfront > basket tcp 6379', { sourcePort: 50_000 })).toMatchObject({
      verdict: 'blocked',
      blockedBy: [
        { leg: 'return', resource: 'tight', kind: 'networkAcl', direction: 'egress', rule: '*', code: 'RETURN_ACL' },
      ],
    })
  })

  it('can once the network ACL lets replies out to ephemeral ports', () => {
    const mended = inVpc(
      ...Object.values(shop.resources)
        .filter(({ kind }) => kind !== 'region' && kind !== 'vpc')
        .map((one) =>
          one.id === 'tight'
            ? { ...one, props: { ...one.props, entries: [entry('ingress', 100), tcp('egress', 100, 1024, 65_535)] } }
            : one,
        ),
    )
    expect(ask(mended, 'shopfront > basket tcp 6379').verdict).toBe('reachable')
  })
})

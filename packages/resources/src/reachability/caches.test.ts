import { describe, expect, it } from 'vitest'
import type { ReplicationGroupProps } from '../replication-group/schema.ts'
import { type Entry } from '../design-of.ts'
import { allow, entry, group, host, inVpc, publicPart, subnet } from '../example-network.ts'
import { ask, blockers, list, openGroup } from './asking.ts'

/** `app` in `a`; the cache `cache` in `a` and `b`, which lets `app-sg` in on 6379. */
function withCache(props: Partial<ReplicationGroupProps> = {}, ...more: Entry[]) {
  return inVpc(
    subnet('a', '10.0.1.0/24'),
    subnet('b', '10.0.2.0/24', 'c'),
    group('app-sg'),
    group('cache-sg', { ingress: [allow('app-sg', 6379)] }),
    host('app', 'a', { securityGroups: ['app-sg'] }),
    { id: 'subnets', kind: 'cacheSubnetGroup', props: { subnets: ['a', 'b'] } },
    {
      id: 'cache',
      kind: 'replicationGroup',
      props: { cacheSubnetGroup: 'subnets', securityGroups: ['cache-sg'], ...props },
    },
    ...more,
  )
}

const shut = list('shut', ['b'])

describe('a cache', () => {
  it('is reached from a host whose group it lets in, on its port', () => {
    expect(ask(withCache(), 'app > cache tcp 6379').verdict).toBe('reachable')
    expect(ask(withCache(), 'app > cache tcp').hops[0]?.headerIn.destinationPorts).toEqual([[6379, 6379]])
  })

  it('answers on its own port only, by TCP only', () => {
    const moved = withCache({ port: 7000, securityGroups: ['open'] }, openGroup('open'))
    expect(blockers(ask(moved, 'app > cache tcp 6379'))).toEqual(['forward PORT_NOT_SERVED cache'])
    expect(ask(moved, 'app > cache tcp 7000').verdict).toBe('reachable')
    expect(blockers(ask(moved, 'app > cache udp 7000'))).toEqual(['forward PORT_NOT_SERVED cache'])
  })

  it('must be reached at every node: any may be the primary after a failover', () => {
    const traced = ask(withCache({}, shut), 'app > cache tcp 6379')
    expect(traced.verdict).toBe('blocked')
    expect(blockers(traced)).toEqual(['forward SUBNET_ACL_RESTRICTION shut', 'return RETURN_ACL shut'])
    expect(traced.shown.to.label.en).toContain('node 2 of 2')
    expect(traced.shown).toMatchObject({ of: 2, each: true })
  })

  it('collects the blockers of all its nodes', () => {
    const spread = withCache(
      { cacheSubnetGroup: 'apart', replicasPerNodeGroup: 1 },
      subnet('c', '10.0.3.0/24', 'b'),
      { id: 'apart', kind: 'cacheSubnetGroup', props: { subnets: ['b', 'c'] } },
      list('one', ['b'], entry('ingress', 100)),
      list('two', ['c'], entry('egress', 100)),
    )
    expect(blockers(ask(spread, 'app > cache tcp 6379')).toSorted()).toEqual([
      'forward SUBNET_ACL_RESTRICTION two',
      'return RETURN_ACL one',
    ])
  })

  it('has its nodes in the zones it names, and else in all of its subnet group', () => {
    expect(
      ask(withCache({ preferredCacheClusterAZs: ['ap-northeast-2a', 'ap-northeast-2a'] }, shut), 'app > cache tcp 6379')
        .verdict,
    ).toBe('reachable')
    expect(ask(withCache({ replicasPerNodeGroup: 0 }, shut), 'app > cache tcp 6379').verdict).toBe('reachable')
    expect(
      ask(
        withCache({ replicasPerNodeGroup: 0, clusterMode: 'enabled', numNodeGroups: 2 }, shut),
        'app > cache tcp 6379',
      ).verdict,
    ).toBe('blocked')
  })

  it('has no address outside a subnet group', () => {
    expect(blockers(ask(withCache({ cacheSubnetGroup: null }), 'app > cache tcp 6379'))).toEqual([
      'forward UNASSOCIATED_COMPONENT cache',
    ])
    expect(blockers(ask(withCache({ preferredCacheClusterAZs: ['ap-northeast-2b'] }), 'app > cache tcp 6379'))).toEqual(
      ['forward UNASSOCIATED_COMPONENT cache'],
    )
  })

  it('cannot be reached from the internet, whatever its group allows, and no button pretends otherwise', () => {
    const inPublic = inVpc(
      ...publicPart,
      openGroup('open'),
      { id: 'subnets', kind: 'cacheSubnetGroup', props: { subnets: ['public'] } },
      { id: 'cache', kind: 'replicationGroup', props: { cacheSubnetGroup: 'subnets', securityGroups: ['open'] } },
    )
    expect(blockers(ask(inPublic, 'internet > cache tcp 6379'))).toEqual(['forward CACHE_NOT_INTERNET_REACHABLE cache'])
    const traced = ask(withCache(), 'internet > cache tcp 6379')
    expect(blockers(traced)).toContain('forward CACHE_NOT_INTERNET_REACHABLE cache')
    expect(traced.blockedBy.every(({ remedy }) => remedy === null)).toBe(true)
  })

  it('of Memcached keeps its nodes in one zone or spreads them', () => {
    const memcached = (props: object) =>
      inVpc(
        subnet('a', '10.0.1.0/24'),
        subnet('b', '10.0.2.0/24', 'c'),
        openGroup('open'),
        host('app', 'a', { securityGroups: ['open'] }),
        shut,
        { id: 'subnets', kind: 'cacheSubnetGroup', props: { subnets: ['a', 'b'] } },
        {
          id: 'cache',
          kind: 'cacheCluster',
          props: { cacheSubnetGroup: 'subnets', securityGroups: ['open'], ...props },
        },
      )
    expect(ask(memcached({ azMode: 'single-az' }), 'app > cache tcp 11211').verdict).toBe('reachable')
    expect(ask(memcached({ azMode: 'cross-az' }), 'app > cache tcp 11211').verdict).toBe('blocked')
    expect(ask(memcached({ numCacheNodes: 1 }), 'app > cache tcp 11211').verdict).toBe('reachable')
    expect(
      ask(memcached({ azMode: 'single-az', preferredAvailabilityZones: ['ap-northeast-2c'] }), 'app > cache tcp 11211')
        .verdict,
    ).toBe('blocked')
  })

  it('of an absurd size is still traced', () => {
    expect(
      ask(withCache({ numNodeGroups: 1e9, clusterMode: 'enabled' }), 'app > cache tcp 6379').shown.of,
    ).toBeLessThanOrEqual(500)
  })
})

import { describe, expect, it } from 'vitest'
import { designOf } from '../design-of.ts'
import { address, gateway, host, route, subnet, table } from '../example-network.ts'
import { ask, blockers, openGroup, otherVpc, peered, peering } from './asking.ts'

describe('VPC peering', () => {
  it('that no table leads to is opened by a route on each side', () => {
    const neither = ask(peered({ forth: false, back: false }), 'app > far tcp 80')
    expect(neither.blockedBy.map(({ remedy }) => remedy?.edits[0])).toEqual([
      expect.objectContaining({
        id: 'a-table',
        value: expect.objectContaining({ destination: '10.1.0.0/16', target: 'pcx' }),
      }),
      expect.objectContaining({
        id: 'there-table',
        value: expect.objectContaining({ destination: '10.0.0.0/16', target: 'pcx' }),
      }),
    ])
  })

  it('is what two VPCs lack that nothing joins', () => {
    const traced = ask(peered({ linked: false, forth: false, back: false }), 'app > far tcp 80')
    expect(blockers(traced)).toEqual([
      'forward DISCONNECTED_VPCS vpc',
      'forward NO_ROUTE_TO_DESTINATION a-table',
      'return RETURN_NO_ROUTE there-table',
    ])
    expect(traced.blockedBy[0]?.remedy?.edits[0]).toMatchObject({
      op: 'add',
      resource: { kind: 'vpcPeering', props: { requester: 'vpc', accepter: 'other' } },
    })
  })

  it('joins no VPCs whose ranges overlap', () => {
    const secondary = designOf(
      { id: 'region', kind: 'region' },
      { id: 'vpc', kind: 'vpc', parent: 'region', props: { secondaryCidrBlocks: ['10.1.128.0/20'] } },
      { ...subnet('a', '10.0.1.0/24'), parent: 'vpc' },
      openGroup('open', 'vpc'),
      host('app', 'a', { securityGroups: ['open'] }),
      ...otherVpc(
        '10.1.0.0/16',
        subnet('there', '10.1.0.0/24'),
        openGroup('far-open', 'other'),
        host('far', 'there', { securityGroups: ['far-open'] }),
      ),
      peering('pcx', 'vpc', 'other'),
      { ...table('t', { subnets: ['a'], routes: [route('10.1.0.0/16', 'pcx')] }), parent: 'vpc' },
      { ...table('t2', { subnets: ['there'], routes: [route('10.0.0.0/16', 'pcx')] }), parent: 'other' },
    )
    expect(blockers(ask(secondary, 'app > far tcp 80'))).toEqual(['forward PEERING_CIDR_OVERLAP pcx'])
    const same = ask(peered({ there: '10.0.0.0/16' }), 'app > far tcp 80')
    expect(blockers(same)).toEqual(expect.arrayContaining(['forward PEERING_CIDR_OVERLAP pcx']))
    expect(same.verdict).toBe('blocked')
  })

  it('the local route keeps what is meant for the same range in another VPC', () => {
    const twins = designOf(
      { id: 'region', kind: 'region' },
      { id: 'vpc', kind: 'vpc', parent: 'region' },
      { ...subnet('a', '10.0.1.0/24'), parent: 'vpc' },
      openGroup('open', 'vpc'),
      host('app', 'a', { securityGroups: ['open'] }),
      ...otherVpc(
        '10.0.0.0/16',
        subnet('there', '10.0.7.0/24'),
        openGroup('far-open', 'other'),
        host('far', 'there', { securityGroups: ['far-open'] }),
      ),
    )
    expect(blockers(ask(twins, 'app > far tcp 80'))).toEqual([
      'forward DISCONNECTED_VPCS vpc',
      'forward VPC_LOCAL_ROUTE_CIDR_RESTRICTION vpc',
      'return RETURN_MISDELIVERED other',
    ])
  })

  it('the reply must not leave by another gateway', () => {
    const design = peered({ back: false, more: [{ ...gateway('far-igw', 'other') }, address('eip', 'far')] })
    const astray = { ...design, resources: { ...design.resources } }
    expect(blockers(ask(astray, 'app > far tcp 80'))).toEqual(['return RETURN_NO_ROUTE there-table'])
    const out = designOf(
      ...Object.values(design.resources).map((one) =>
        one.id === 'there-table' ? { ...one, props: { ...one.props, routes: [route('0.0.0.0/0', 'far-igw')] } } : one,
      ),
    )
    expect(blockers(ask(out, 'app > far tcp 80'))).toEqual(['return RETURN_ROUTE_ASYMMETRIC there-table'])
  })

  it('a connection of two other VPCs leads nowhere', () => {
    const design = peered({
      more: [
        { id: 'third', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.2.0.0/16' } },
        { ...subnet('s3', '10.2.0.0/24'), parent: 'third' },
        openGroup('open-3', 'third'),
        host('deep', 's3', { securityGroups: ['open-3'] }),
        { ...table('t3', { subnets: ['s3'], routes: [route('10.1.0.0/16', 'pcx')] }), parent: 'third' },
      ],
    })
    expect(blockers(ask(design, 'deep > 10.1.9.9 tcp 80'))).toEqual(['forward BAD_STATE_ROUTE t3'])
  })
})

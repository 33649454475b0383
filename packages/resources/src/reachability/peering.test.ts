import { describe, expect, it } from 'vitest'
import { designOf } from '../design-of.ts'
import { address, gateway, host, route, subnet, table } from '../example-network.ts'
import { ask, blockers, hops, openGroup, otherVpc, peered, peering } from './asking.ts'

describe('VPC peering', () => {
  it('needs a route on both sides', () => {
    expect(hops(ask(peered(), 'app > far tcp 80')).filter((hop) => hop.includes('pcx'))).toEqual([
      'forward pcx carries',
      'return pcx carries',
    ])
    const neither = ask(peered({ forth: false, back: false }), 'app > far tcp 80')
    expect(blockers(neither)).toEqual(['forward NO_ROUTE_TO_DESTINATION a-table', 'return RETURN_NO_ROUTE there-table'])
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

  it('carries no traffic beyond the peer: neither to a third VPC nor to its gateways', () => {
    const third = { id: 'third', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.2.0.0/16' } }
    const chain = peered({
      more: [
        third,
        { ...subnet('s3', '10.2.0.0/24'), parent: 'third' },
        openGroup('open-3', 'third'),
        host('deep', 's3', { securityGroups: ['open-3'] }),
        peering('pcx-2', 'other', 'third'),
        { ...subnet('c', '10.0.3.0/24'), parent: 'vpc' },
        host('edge', 'c', { securityGroups: ['open'] }),
        {
          ...table('c-table', { subnets: ['c'], routes: [route('10.2.0.0/16', 'pcx'), route('0.0.0.0/0', 'pcx')] }),
          parent: 'vpc',
        },
        gateway('far-igw', 'other'),
      ],
    })
    expect(blockers(ask(chain, 'edge > deep tcp 80'))).toEqual(
      expect.arrayContaining(['forward DISCONNECTED_VPCS vpc', 'forward PCX_REQUIRES_ADDRESS_IN_VPC_CIDR pcx']),
    )
    expect(blockers(ask(chain, 'edge > internet tcp 80'))).toEqual(['forward PCX_REQUIRES_ADDRESS_IN_VPC_CIDR pcx'])
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

  it('between a third VPC and two that overlap, replies may go to the wrong one', () => {
    const hub = designOf(
      { id: 'region', kind: 'region' },
      ...['left', 'right'].flatMap((side) => [
        { id: side, kind: 'vpc', parent: 'region', props: { cidrBlock: '10.0.0.0/16' } },
        { ...subnet(`${side}-s`, '10.0.1.0/24'), parent: side },
        openGroup(`${side}-open`, side),
        host(`${side}-app`, `${side}-s`, { securityGroups: [`${side}-open`] }),
        peering(`pcx-${side}`, 'hub', side),
        {
          ...table(`${side}-t`, { subnets: [`${side}-s`], routes: [route('10.9.0.0/16', `pcx-${side}`)] }),
          parent: side,
        },
      ]),
      { id: 'hub', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.9.0.0/16' } },
      { ...subnet('hub-s', '10.9.1.0/24'), parent: 'hub' },
      openGroup('hub-open', 'hub'),
      host('service', 'hub-s', { securityGroups: ['hub-open'] }),
      { ...table('hub-t', { subnets: ['hub-s'], routes: [route('10.0.0.0/16', 'pcx-left')] }), parent: 'hub' },
    )
    expect(ask(hub, 'left-app > service tcp 80').verdict).toBe('reachable')
    const lost = ask(hub, 'right-app > service tcp 80')
    expect(blockers(lost)).toEqual(['return RETURN_MISDELIVERED hub-t'])
    expect(blockers(ask(hub, 'service > right-app tcp 80'))).toContain('forward NO_POSSIBLE_DESTINATION left')
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

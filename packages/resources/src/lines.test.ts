import { applyEdits, connect, schemasOf } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { designOf, type Entry } from './design-of.ts'
import { line, ofKind, propsOf, refusal, region, subnet, vpc } from './drawing-deeds.ts'
import { kinds } from './kinds.ts'

const schemas = schemasOf(kinds)

describe('drawing a line', () => {
  const base = designOf(
    region,
    vpc,
    { id: 'igw', kind: 'internetGateway', parent: 'vpc' },
    subnet('public', 0, 'a'),
    subnet('private', 1, 'a'),
    { id: 'nat', kind: 'natGateway', parent: 'public' },
    { id: 'table', kind: 'routeTable', parent: 'vpc' },
    { id: 'other-table', kind: 'routeTable', parent: 'vpc', props: { subnets: ['private'] } },
    {
      id: 'far',
      kind: 'vpc',
      parent: 'region',
      props: { cidrBlock: '10.9.0.0/16', secondaryCidrBlocks: ['10.8.0.0/16'] },
    },
    { id: 'far-igw', kind: 'internetGateway', parent: 'far' },
    { id: 'far-subnet', kind: 'subnet', parent: 'far', props: { cidrBlock: '10.9.0.0/24' } },
  )

  it('from a route table to a gateway proposes the default route, whichever way it is drawn', () => {
    const route = { destination: '0.0.0.0/0', target: 'igw' }
    expect(propsOf(line(base, 'table', 'igw'), 'table')).toMatchObject({ routes: [route] })
    expect(propsOf(line(base, 'igw', 'table'), 'table')).toMatchObject({ routes: [route] })
  })

  it('to another gateway turns the default route instead of adding a second', () => {
    const turned = line(line(base, 'other-table', 'igw'), 'other-table', 'nat')
    expect(propsOf(turned, 'other-table')).toMatchObject({ routes: [{ destination: '0.0.0.0/0', target: 'nat' }] })
    expect(refusal(connect(turned, kinds, 'other-table', 'nat'))).toMatch(/already/)
  })

  it('into another VPC is refused with the names', () => {
    expect(refusal(connect(base, kinds, 'table', 'far-igw'))).toMatch(/"table" is in "vpc" and "far-igw" in "far"/)
    expect(refusal(connect(base, kinds, 'table', 'far-subnet'))).toMatch(/within one VPC/)
  })

  it('from the table of the gateway’s own subnet to a NAT gateway is refused: a loop', () => {
    expect(refusal(connect(line(base, 'table', 'public'), kinds, 'table', 'nat'))).toMatch(/come back to itself/)
  })

  it('from a route table to a subnet takes it from its other table', () => {
    const after = line(base, 'table', 'private')
    expect(propsOf(after, 'table')).toMatchObject({ subnets: ['private'] })
    expect(propsOf(after, 'other-table')).toMatchObject({ subnets: [] })
  })

  it('between two VPCs makes a peering connection and routes on both sides', () => {
    const after = line(base, 'vpc', 'far')
    const [peering] = ofKind(after.resources, 'vpcPeering')
    expect(peering?.props).toMatchObject({ requester: 'vpc', accepter: 'far' })
    expect(propsOf(after, 'table')['routes']).toMatchObject([
      { destination: '10.9.0.0/16', target: peering?.id },
      { destination: '10.8.0.0/16', target: peering?.id },
    ])
    // The other VPC had no table: its main one is drawn.
    const main = ofKind(after.resources, 'routeTable').find(({ parent, props }) => parent === 'far' && props['main'])
    expect(main?.props['routes']).toMatchObject([{ destination: '10.0.0.0/16', target: peering?.id }])
    expect(refusal(connect(after, kinds, 'far', 'vpc'))).toMatch(/already/)
  })

  it('between VPCs with overlapping ranges is refused', () => {
    const same = designOf(region, vpc, { ...vpc, id: 'twin' })
    expect(refusal(connect(same, kinds, 'vpc', 'twin'))).toMatch(/overlap/)
  })

  it('from a route table to a peering connection proposes the ranges of the peer', () => {
    const peered = applyEdits(
      base,
      [
        {
          op: 'add',
          resource: {
            id: 'peering',
            kind: 'vpcPeering',
            name: 'peering',
            parent: 'region',
            props: { requester: 'far', accepter: 'vpc', tags: {} },
          },
        },
      ],
      schemas,
    )
    expect(propsOf(line(peered, 'table', 'peering'), 'table')['routes']).toMatchObject([
      { destination: '10.9.0.0/16', target: 'peering' },
      { destination: '10.8.0.0/16', target: 'peering' },
    ])
  })

  it('attaches an internet gateway to a VPC that has none', () => {
    const loose = designOf(region, vpc, { id: 'igw', kind: 'internetGateway', parent: 'region' })
    expect(line(loose, 'vpc', 'igw').resources['igw']?.parent).toBe('vpc')
    expect(refusal(connect(base, kinds, 'far-igw', 'vpc'))).toMatch(/only one/)
  })

  it('gives an address to one user only', () => {
    const design = designOf(
      region,
      vpc,
      subnet('one', 0, 'a'),
      { id: 'host', kind: 'instance', parent: 'one' },
      { id: 'nat', kind: 'natGateway', parent: 'one' },
      { id: 'address', kind: 'elasticIp', parent: 'region' },
    )
    const used = line(design, 'address', 'host')
    expect(propsOf(used, 'address')).toMatchObject({ instance: 'host' })
    expect(refusal(connect(used, kinds, 'address', 'nat'))).toMatch(/"host" uses this address/)
    expect(propsOf(line(design, 'nat', 'address'), 'nat')).toMatchObject({ elasticIp: 'address' })
  })
})

describe('drawing a line from an instance to a cache', () => {
  const parts: readonly Entry[] = [
    region,
    vpc,
    subnet('one', 0, 'a'),
    subnet('two', 1, 'c'),
    { id: 'group', kind: 'cacheSubnetGroup', parent: 'vpc', props: { subnets: ['one', 'two'] } },
  ]
  const bare = designOf(
    ...parts,
    { id: 'app', kind: 'instance', parent: 'one' },
    { id: 'cache', kind: 'replicationGroup', parent: 'vpc', props: { cacheSubnetGroup: 'group', port: 6380 } },
  )

  it('records the intent and makes a security group for each side', () => {
    const after = line(bare, 'app', 'cache')
    expect(after.intents).toMatchObject([
      { rule: 'allow', from: 'app', to: 'cache', protocol: 'tcp', ports: [[6380, 6380]] },
    ])
    const groups = ofKind(after.resources, 'securityGroup')
    expect(groups.map(({ name }) => name).toSorted()).toEqual(['app-sg', 'cache-sg'])
    const [app, cache] = ['app-sg', 'cache-sg'].map((name) => groups.find((one) => one.name === name))
    expect(propsOf(after, 'app')).toMatchObject({ securityGroups: [app?.id] })
    expect(propsOf(after, 'cache')).toMatchObject({ securityGroups: [cache?.id] })
    expect(cache?.props['ingress']).toMatchObject([
      { protocol: 'tcp', fromPort: 6380, toPort: 6380, peer: { type: 'securityGroup', securityGroup: app?.id } },
    ])
    // Everything may leave the instance as it is.
    expect(app?.props['egress']).toEqual(kinds['securityGroup']?.defaults['egress'])
    expect(app?.props['ingress']).toEqual([])
  })

  it('drawn again changes nothing', () => {
    expect(refusal(connect(line(bare, 'app', 'cache'), kinds, 'cache', 'app'))).toMatch(/already/)
    const forgotten = { ...line(bare, 'app', 'cache'), intents: [] }
    expect(line(forgotten, 'app', 'cache').intents).toHaveLength(1)
  })

  it('opens a restricted way out, and leaves a rule that lets it through as it is', () => {
    const design = designOf(
      ...parts,
      { id: 'app-sg', kind: 'securityGroup', parent: 'vpc', props: { egress: [] } },
      {
        id: 'cache-sg',
        kind: 'securityGroup',
        parent: 'vpc',
        props: {
          ingress: [
            {
              id: 'wide',
              protocol: 'tcp',
              fromPort: 6000,
              toPort: 7000,
              peer: { type: 'cidr', cidr: '10.0.0.0/23' },
              description: '',
            },
          ],
        },
      },
      { id: 'app', kind: 'instance', parent: 'one', props: { securityGroups: ['app-sg'] } },
      {
        id: 'cache',
        kind: 'replicationGroup',
        parent: 'vpc',
        props: { cacheSubnetGroup: 'group', securityGroups: ['cache-sg'] },
      },
    )
    const after = line(design, 'app', 'cache')
    expect(after.resources['cache-sg']).toBe(design.resources['cache-sg'])
    expect(propsOf(after, 'app-sg')['egress']).toMatchObject([
      { protocol: 'tcp', fromPort: 6379, toPort: 6379, peer: { type: 'securityGroup', securityGroup: 'cache-sg' } },
    ])
  })

  it('across VPCs is refused', () => {
    const design = designOf(
      ...parts,
      { id: 'far', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.9.0.0/16' } },
      { id: 'far-subnet', kind: 'subnet', parent: 'far', props: { cidrBlock: '10.9.0.0/24' } },
      { id: 'app', kind: 'instance', parent: 'far-subnet' },
      { id: 'cache', kind: 'cacheCluster', parent: 'vpc' },
    )
    expect(refusal(connect(design, kinds, 'app', 'cache'))).toMatch(/within one VPC/)
  })
})

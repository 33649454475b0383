import {
  applyEdits,
  bring,
  connect,
  type Design,
  duplicate,
  type Id,
  type Outcome,
  type Props,
  schemasOf,
} from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { designOf, type Entry } from './design-of.ts'
import { kinds } from './kinds.ts'

const schemas = schemasOf(kinds)
const region: Entry = { id: 'region', kind: 'region' }
const vpc: Entry = { id: 'vpc', kind: 'vpc', parent: 'region' }

function subnet(id: Id, third: number, zone: string, parent: Id = 'vpc'): Entry {
  return {
    id,
    kind: 'subnet',
    parent,
    props: { cidrBlock: `10.0.${third}.0/24`, availabilityZone: `ap-northeast-2${zone}` },
  }
}

function accepted(outcome: Outcome): Exclude<Outcome, { refused: unknown }> {
  if ('refused' in outcome) throw new Error(outcome.refused.en)
  return outcome
}

function refusal(outcome: Outcome): string {
  if (!('refused' in outcome)) throw new Error('was not refused')
  expect(outcome.refused.ko).toMatch(/[가-힣]/)
  return outcome.refused.en
}

function drop(design: Design, kind: string, into: Id | null, availabilityZone?: string) {
  const outcome = accepted(bring(design, kinds, kind, into, { hint: availabilityZone ? { availabilityZone } : {} }))
  const after = applyEdits(design, outcome.edits, schemas)
  const resource = after.resources[outcome.id ?? '']
  if (!resource) throw new Error('nothing arrived')
  return { design: after, resource, props: resource.props, decided: outcome.decided }
}

function line(design: Design, from: Id, to: Id): Design {
  return applyEdits(design, accepted(connect(design, kinds, from, to)).edits, schemas)
}

function copied(design: Design, ids: readonly Id[], into?: Id | null): { design: Design; fresh: Design['resources'] } {
  const outcome = accepted(duplicate(design, kinds, ids, into === undefined ? undefined : { parent: into }))
  const after = applyEdits(design, outcome.edits, schemas)
  const fresh = Object.entries(after.resources).filter(([id]) => !Object.hasOwn(design.resources, id))
  return { design: after, fresh: Object.fromEntries(fresh) }
}

function propsOf(design: Design, id: Id): Props {
  return design.resources[id]?.props ?? {}
}

function ofKind(resources: Design['resources'], kind: string) {
  return Object.values(resources).filter((one) => one.kind === kind)
}

describe('dropping', () => {
  it('a first region is Seoul, a second one is another', () => {
    const first = drop(designOf(), 'region', null)
    expect(first.props).toEqual({ region: 'ap-northeast-2' })
    expect(first.decided).toEqual({ en: 'ap-northeast-2 · Seoul', ko: 'ap-northeast-2 · 서울' })
    expect(drop(first.design, 'region', null).props).toEqual({ region: 'ap-northeast-1' })
  })

  it('a VPC gets a private /16 that no other VPC has', () => {
    const first = drop(designOf(region), 'vpc', 'region')
    expect(first.props).toMatchObject({ cidrBlock: '10.0.0.0/16' })
    expect(first.decided?.en).toBe('10.0.0.0/16 · 65,536 addresses')
    expect(drop(first.design, 'vpc', 'region').props).toMatchObject({ cidrBlock: '10.1.0.0/16' })
  })

  it('a VPC finds the room that odd ranges leave', () => {
    const taken = designOf(region, {
      ...vpc,
      props: { cidrBlock: '10.0.0.0/8', secondaryCidrBlocks: ['172.16.0.0/12'] },
    })
    expect(drop(taken, 'vpc', 'region').props).toMatchObject({ cidrBlock: '192.168.0.0/16' })
  })

  it('subnets get the next free block and the zone with the fewest', () => {
    const first = drop(designOf(region, vpc), 'subnet', 'vpc')
    expect(first.props).toMatchObject({ cidrBlock: '10.0.0.0/24', availabilityZone: 'ap-northeast-2a' })
    const second = drop(first.design, 'subnet', 'vpc')
    expect(second.props).toMatchObject({ cidrBlock: '10.0.1.0/24', availabilityZone: 'ap-northeast-2b' })
    expect(second.decided?.en).toBe('10.0.1.0/24 · ap-northeast-2b · 251 addresses')
    expect(second.decided?.ko).toBe('10.0.1.0/24 · ap-northeast-2b · 주소 251개')
  })

  it('a subnet goes into the zone lane it is dropped on, and into the gap that is left', () => {
    const design = designOf(region, vpc, subnet('one', 0, 'a'), subnet('three', 2, 'c'))
    expect(drop(design, 'subnet', 'vpc', 'ap-northeast-2d').props).toMatchObject({
      cidrBlock: '10.0.1.0/24',
      availabilityZone: 'ap-northeast-2d',
    })
  })

  it('a small VPC is cut into four, and says when it is full', () => {
    let design = designOf(region, { ...vpc, props: { cidrBlock: '192.168.0.0/24' } })
    const blocks: unknown[] = []
    for (let n = 0; n < 4; n++) {
      const dropped = drop(design, 'subnet', 'vpc')
      blocks.push(dropped.props['cidrBlock'])
      design = dropped.design
    }
    expect(blocks).toEqual(['192.168.0.0/26', '192.168.0.64/26', '192.168.0.128/26', '192.168.0.192/26'])
    expect(refusal(bring(design, kinds, 'subnet', 'vpc'))).toMatch(/no room.*secondary/)
  })

  it('a NAT gateway brings its Elastic IP address', () => {
    const { design, resource, props } = drop(designOf(region, vpc, subnet('one', 0, 'a')), 'natGateway', 'one')
    const [address] = ofKind(design.resources, 'elasticIp')
    expect(address?.parent).toBe('one')
    expect(props).toMatchObject({ elasticIp: address?.id, connectivityType: 'public' })
    expect(resource.parent).toBe('one')
  })

  it('a VPC takes one internet gateway', () => {
    const { design } = drop(designOf(region, vpc), 'internetGateway', 'vpc')
    expect(refusal(bring(design, kinds, 'internetGateway', 'vpc'))).toMatch(/has an internet gateway/)
    drop(design, 'internetGateway', 'region')
  })

  it('a design takes one internet', () => {
    const { design } = drop(designOf(), 'internet', null)
    expect(refusal(bring(design, kinds, 'internet', null))).toMatch(/already there/)
  })

  it('a kind is refused where it does not belong, with the places where it does', () => {
    expect(refusal(bring(designOf(region, vpc), kinds, 'instance', 'vpc'))).toBe('EC2 instance goes into: Subnet.')
  })

  it('a peering connection joins the first two VPCs that can be joined', () => {
    expect(refusal(bring(designOf(region, vpc), kinds, 'vpcPeering', 'region'))).toMatch(/joins two VPCs/)
    const overlapping = designOf(region, vpc, { ...vpc, id: 'other' })
    expect(refusal(bring(overlapping, kinds, 'vpcPeering', 'region'))).toMatch(/overlap/)
    const { design } = drop(overlapping, 'vpc', 'region')
    const { design: joined, props } = drop(design, 'vpcPeering', 'region')
    const third = Object.keys(design.resources).at(-1)
    expect([props['requester'], props['accepter']]).toContain(third)
    expect(ofKind(joined.resources, 'vpcPeering')).toHaveLength(1)
  })

  it('a cache brings a subnet group of private subnets, one in each zone', () => {
    const design = designOf(
      region,
      vpc,
      { id: 'igw', kind: 'internetGateway', parent: 'vpc' },
      subnet('public-a', 0, 'a'),
      subnet('app-a', 1, 'a'),
      subnet('data-a', 2, 'a'),
      subnet('data-c', 3, 'c'),
      { id: 'nat', kind: 'natGateway', parent: 'public-a' },
      {
        id: 'public',
        kind: 'routeTable',
        parent: 'vpc',
        props: { subnets: ['public-a'], routes: [{ id: 'r', destination: '0.0.0.0/0', target: 'igw' }] },
      },
      {
        id: 'app',
        kind: 'routeTable',
        parent: 'vpc',
        props: { subnets: ['app-a'], routes: [{ id: 'r', destination: '0.0.0.0/0', target: 'nat' }] },
      },
    )
    const dropped = drop(design, 'replicationGroup', 'vpc')
    const [group] = ofKind(dropped.design.resources, 'cacheSubnetGroup')
    expect(group?.props).toMatchObject({ subnets: ['data-a', 'data-c'] })
    expect(dropped.props).toMatchObject({ cacheSubnetGroup: group?.id, multiAZEnabled: true, engine: 'valkey' })
    expect(dropped.decided?.en).toMatch(/across ap-northeast-2a, ap-northeast-2c$/)
    // The next cache finds the group.
    const next = drop(dropped.design, 'cacheCluster', 'vpc')
    expect(next.props).toMatchObject({ cacheSubnetGroup: group?.id, azMode: 'cross-az' })
    expect(ofKind(next.design.resources, 'cacheSubnetGroup')).toHaveLength(1)
  })

  it('public subnets serve a cache only to reach a second zone', () => {
    const design = designOf(
      region,
      vpc,
      { id: 'igw', kind: 'internetGateway', parent: 'vpc' },
      subnet('public-c', 0, 'c'),
      subnet('public-d', 1, 'd'),
      subnet('private-a', 2, 'a'),
      {
        id: 'public',
        kind: 'routeTable',
        parent: 'vpc',
        props: { subnets: ['public-c', 'public-d'], routes: [{ id: 'r', destination: '0.0.0.0/0', target: 'igw' }] },
      },
    )
    expect(drop(design, 'cacheSubnetGroup', 'vpc').props).toMatchObject({ subnets: ['private-a', 'public-c'] })
  })

  it('a cache in one zone has no Multi-AZ, and says so', () => {
    const { props, decided } = drop(designOf(region, vpc, subnet('one', 0, 'a')), 'replicationGroup', 'vpc')
    expect(props).toMatchObject({ multiAZEnabled: false, automaticFailoverEnabled: true })
    expect(decided?.en).toMatch(/without Multi-AZ/)
  })

  it('a cache in a VPC without subnets waits for a place', () => {
    const { props, design } = drop(designOf(region, vpc), 'replicationGroup', 'vpc')
    expect(props).toMatchObject({ cacheSubnetGroup: null })
    expect(ofKind(design.resources, 'cacheSubnetGroup')).toEqual([])
  })
})

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

describe('copying', () => {
  it('a VPC gets a new range, and its subnets keep their distance from its start', () => {
    const design = designOf(
      region,
      vpc,
      subnet('one', 5, 'a'),
      subnet('two', 200, 'c'),
      { id: 'table', kind: 'routeTable', parent: 'vpc', props: { main: true, subnets: ['one'] } },
      { id: 'acl', kind: 'networkAcl', parent: 'vpc', props: { subnets: ['two'] } },
      {
        id: 'group',
        kind: 'cacheSubnetGroup',
        parent: 'vpc',
        props: { cacheSubnetGroupName: 'mine', subnets: ['one', 'two'] },
      },
      {
        id: 'cache',
        kind: 'replicationGroup',
        parent: 'vpc',
        props: { replicationGroupId: 'mine', cacheSubnetGroup: 'group' },
      },
    )
    const { fresh } = copied(design, ['vpc'])
    expect(ofKind(fresh, 'vpc')[0]?.props).toMatchObject({ cidrBlock: '10.1.0.0/16' })
    const subnets = ofKind(fresh, 'subnet')
    expect(subnets.map(({ props }) => props['cidrBlock']).toSorted()).toEqual(['10.1.200.0/24', '10.1.5.0/24'])
    const [one, two] = ['10.1.5.0/24', '10.1.200.0/24'].map(
      (block) => subnets.find(({ props }) => props['cidrBlock'] === block)?.id,
    )
    expect(ofKind(fresh, 'routeTable')[0]?.props).toMatchObject({ main: true, subnets: [one] })
    expect(ofKind(fresh, 'networkAcl')[0]?.props).toMatchObject({ subnets: [two] })
    const [group] = ofKind(fresh, 'cacheSubnetGroup')
    expect(group?.props).toMatchObject({ cacheSubnetGroupName: null, subnets: [one, two] })
    expect(ofKind(fresh, 'replicationGroup')[0]?.props).toMatchObject({
      replicationGroupId: null,
      cacheSubnetGroup: group?.id,
    })
  })

  it('a VPC keeps its mentions together, in whatever order its parts were drawn', () => {
    const design = designOf(
      region,
      vpc,
      {
        id: 'table',
        kind: 'routeTable',
        parent: 'vpc',
        props: { routes: [{ id: 'r', destination: '0.0.0.0/0', target: 'igw' }] },
      },
      {
        id: 'cache',
        kind: 'cacheCluster',
        parent: 'vpc',
        props: { cacheSubnetGroup: 'group', securityGroups: ['sg'] },
      },
      { id: 'group', kind: 'cacheSubnetGroup', parent: 'vpc', props: { subnets: ['one'] } },
      { id: 'sg', kind: 'securityGroup', parent: 'vpc' },
      subnet('one', 0, 'a'),
      { id: 'igw', kind: 'internetGateway', parent: 'vpc' },
    )
    const { fresh } = copied(design, ['vpc'])
    const idOf = (kind: string) => ofKind(fresh, kind)[0]?.id
    expect(ofKind(fresh, 'routeTable')[0]?.props).toMatchObject({ routes: [{ target: idOf('internetGateway') }] })
    expect(ofKind(fresh, 'cacheCluster')[0]?.props).toMatchObject({
      cacheSubnetGroup: idOf('cacheSubnetGroup'),
      securityGroups: [idOf('securityGroup')],
    })
    expect(ofKind(fresh, 'cacheSubnetGroup')[0]?.props).toMatchObject({ subnets: [idOf('subnet')] })
  })

  it('a subnet gets the next free block, and what is in it new addresses', () => {
    const design = designOf(
      region,
      vpc,
      subnet('one', 0, 'a'),
      { id: 'host', kind: 'instance', parent: 'one', props: { privateIpAddress: '10.0.0.10' } },
      { id: 'address', kind: 'elasticIp', parent: 'region', props: { instance: 'host' } },
      { id: 'nat-address', kind: 'elasticIp', parent: 'one' },
      {
        id: 'nat',
        kind: 'natGateway',
        parent: 'one',
        props: { elasticIp: 'nat-address', privateIpAddress: '10.0.0.11' },
      },
    )
    const { fresh } = copied(design, ['one'])
    expect(ofKind(fresh, 'subnet')[0]?.props).toMatchObject({
      cidrBlock: '10.0.1.0/24',
      availabilityZone: 'ap-northeast-2a',
    })
    expect(ofKind(fresh, 'instance')[0]?.props).toMatchObject({ privateIpAddress: null })
    const [address] = ofKind(fresh, 'elasticIp')
    expect(ofKind(fresh, 'natGateway')[0]?.props).toMatchObject({ privateIpAddress: null, elasticIp: address?.id })
    // The address of the instance stays with the original.
    expect(ofKind(fresh, 'elasticIp')).toHaveLength(1)
    expect(ofKind(copied(design, ['address']).fresh, 'elasticIp')[0]?.props).toMatchObject({ instance: null })
    const [host, mapped] = [copied(design, ['host', 'address']).fresh].flatMap((all) => [
      ofKind(all, 'instance')[0],
      ofKind(all, 'elasticIp')[0],
    ])
    expect(mapped?.props).toMatchObject({ instance: host?.id })
  })

  it('a NAT gateway brings an Elastic IP address of its own, as a fresh one does', () => {
    const design = designOf(
      region,
      vpc,
      subnet('one', 0, 'a'),
      { id: 'address', kind: 'elasticIp', parent: 'region' },
      { id: 'nat', kind: 'natGateway', parent: 'one', props: { elasticIp: 'address' } },
      { id: 'inner', kind: 'natGateway', parent: 'one', props: { connectivityType: 'private' } },
    )
    for (const ids of [['nat'], ['one']]) {
      const { fresh } = copied(design, ids)
      const [address, ...others] = ofKind(fresh, 'elasticIp')
      expect(others).toEqual([])
      expect(address?.id).not.toBe('address')
      const gateways = ofKind(fresh, 'natGateway').filter(({ props }) => props['connectivityType'] === 'public')
      expect(gateways.map(({ props }) => props['elasticIp'])).toEqual([address?.id])
    }
    expect(ofKind(copied(design, ['inner']).fresh, 'elasticIp')).toEqual([])
    // In the VPC itself it is a regional one, whose addresses AWS manages.
    const regional = copied(design, ['nat'], 'vpc').fresh
    expect(ofKind(regional, 'natGateway').map(({ props }) => props['elasticIp'])).toEqual([null])
    expect(ofKind(regional, 'elasticIp')).toEqual([])
  })

  it('a route table leaves the subnets to the original, and is not main twice', () => {
    const design = designOf(region, vpc, subnet('one', 0, 'a'), {
      id: 'table',
      kind: 'routeTable',
      parent: 'vpc',
      props: { main: true, subnets: ['one'] },
    })
    expect(ofKind(copied(design, ['table']).fresh, 'routeTable')[0]?.props).toMatchObject({ main: false, subnets: [] })
  })

  it('into another VPC leaves behind what belongs to the first', () => {
    const design = designOf(
      region,
      vpc,
      subnet('one', 7, 'a'),
      { id: 'sg', kind: 'securityGroup', parent: 'vpc' },
      { id: 'group', kind: 'cacheSubnetGroup', parent: 'vpc', props: { subnets: ['one'] } },
      {
        id: 'cache',
        kind: 'replicationGroup',
        parent: 'vpc',
        props: { cacheSubnetGroup: 'group', securityGroups: ['sg'] },
      },
      { id: 'igw', kind: 'internetGateway', parent: 'vpc' },
      {
        id: 'table',
        kind: 'routeTable',
        parent: 'vpc',
        props: { routes: [{ id: 'r', destination: '0.0.0.0/0', target: 'igw' }] },
      },
      { id: 'tokyo', kind: 'region', props: { region: 'ap-northeast-1' } },
      { id: 'other', kind: 'vpc', parent: 'tokyo', props: { cidrBlock: '10.5.0.0/16' } },
      { id: 'other-group', kind: 'cacheSubnetGroup', parent: 'other' },
    )
    const { fresh } = copied(design, ['cache', 'one', 'table'], 'other')
    expect(ofKind(fresh, 'replicationGroup')[0]?.props).toMatchObject({
      cacheSubnetGroup: 'other-group',
      securityGroups: [],
    })
    expect(ofKind(fresh, 'subnet')[0]?.props).toMatchObject({
      cidrBlock: '10.5.7.0/24',
      availabilityZone: 'ap-northeast-1a',
    })
    expect(ofKind(fresh, 'routeTable')[0]?.props).toMatchObject({ routes: [] })
  })

  it('what there can be only one of is refused', () => {
    const design = designOf({ id: 'internet', kind: 'internet' }, region, vpc, {
      id: 'igw',
      kind: 'internetGateway',
      parent: 'vpc',
    })
    expect(refusal(duplicate(design, kinds, ['internet']))).toMatch(/holds one/)
    expect(refusal(duplicate(design, kinds, ['igw']))).toMatch(/only one/)
  })

  it('into a VPC without room is refused', () => {
    const design = designOf(region, { ...vpc, props: { cidrBlock: '10.0.0.0/24' } }, subnet('all', 0, 'a'))
    expect(refusal(duplicate(design, kinds, ['all']))).toMatch(/no room/)
  })
})

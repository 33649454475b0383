import { bring } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { designOf } from './design-of.ts'
import { drop, ofKind, refusal, region, subnet, vpc } from './drawing-deeds.ts'
import { kinds } from './kinds.ts'

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

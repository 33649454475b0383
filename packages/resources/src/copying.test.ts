import { duplicate } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { designOf } from './design-of.ts'
import { accepted, copied, ofKind, refusal, region, subnet, vpc } from './drawing-deeds.ts'
import { kinds } from './kinds.ts'

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
    const beside = accepted(
      duplicate(design, kinds, ['vpc'], { hint: { rangesElsewhere: ['10.1.0.0/16', 'no range'] } }),
    )
    const added = beside.edits.flatMap((edit) => (edit.op === 'add' ? [edit.resource.props] : []))
    expect(added[0], 'keeps clear of other designs, as a new one does').toMatchObject({ cidrBlock: '10.2.0.0/16' })
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

  it('subnets get their blocks in the order in which they stand, however they were chosen', () => {
    const row = designOf(region, vpc, subnet('left', 1, 'a'), subnet('middle', 2, 'b'), subnet('right', 3, 'c'))
    const at = (x: number) => ({ x, y: 48, width: 240, height: 160 })
    const design = { ...row, layout: { left: at(16), middle: at(300), right: at(600) } }
    const { edits } = accepted(duplicate(design, kinds, ['right', 'left', 'middle']))
    expect(
      edits.flatMap((edit) => (edit.op === 'add' ? [[edit.resource.name, edit.resource.props['cidrBlock']]] : [])),
    ).toEqual([
      ['left-2', '10.0.0.0/24'],
      ['middle-2', '10.0.4.0/24'],
      ['right-2', '10.0.5.0/24'],
    ])
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

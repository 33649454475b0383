import { applyEdits, type Design, type Id, insert, referencesIn, schemasOf } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { designOf } from './design-of.ts'
import { accepted, drop, propsOf, refusal, region, subnet, vpc } from './drawing-deeds.ts'
import { kinds } from './kinds.ts'

const schemas = schemasOf(kinds)
const base = designOf(
  region,
  vpc,
  { id: 'igw', kind: 'internetGateway', parent: 'vpc' },
  subnet('front', 0, 'a'),
  subnet('back', 1, 'a'),
  subnet('back-c', 2, 'c'),
  {
    id: 'out',
    kind: 'routeTable',
    parent: 'vpc',
    props: { subnets: ['front'], routes: [{ id: 'r', destination: '0.0.0.0/0', target: 'igw' }] },
  },
  {
    id: 'open',
    kind: 'routeTable',
    parent: 'vpc',
    props: {
      subnets: ['back', 'back-c'],
      routes: [
        { id: 'r', destination: '0.0.0.0/0', target: 'igw' },
        { id: 'six', destination: '::/0', target: 'igw' },
      ],
    },
  },
)

/** Drops a new resource into a container, and puts it into a line. */
function put(design: Design, kind: string, into: Id, from: Id, to: Id) {
  const dropped = drop(design, kind, into)
  const outcome = insert(dropped.design, kinds, dropped.resource.id, from, to)
  return { own: dropped.resource, dropped: dropped.design, outcome }
}

function done(design: Design, kind: string, into: Id, from: Id, to: Id) {
  const { own, dropped, outcome } = put(design, kind, into, from, to)
  const { edits, decided } = accepted(outcome)
  return { own: own.id, after: applyEdits(dropped, edits, schemas), decided }
}

describe('putting a NAT gateway between a route table and the internet gateway', () => {
  it('turns the IPv4 routes to it, and leaves the others', () => {
    const { own, after, decided } = done(base, 'natGateway', 'front', 'open', 'igw')
    expect(propsOf(after, 'open')['routes']).toEqual([
      { id: 'r', destination: '0.0.0.0/0', target: own },
      { id: 'six', destination: '::/0', target: 'igw' },
    ])
    expect(decided?.en).toMatch(/^Internet traffic of "open" goes through "nat-gateway" and out by "igw"\.$/)
    expect(decided?.ko).toMatch(/[가-힣]/)
  })

  it('says how many subnets become private', () => {
    const only4 = applyEdits(base, [{ op: 'set', id: 'open', path: ['routes', 'six'], value: undefined }], schemas)
    expect(done(only4, 'natGateway', 'front', 'open', 'igw').decided?.en).toMatch(/2 subnets become private/)
  })

  it('needs no subnet where it is regional', () => {
    const { own, after } = done(base, 'natGateway', 'vpc', 'open', 'igw')
    expect(propsOf(after, 'open')['routes']).toMatchObject([{ target: own }, { target: 'igw' }])
  })

  it('is refused in a subnet that the table itself serves, and in one without a way out', () => {
    expect(refusal(put(base, 'natGateway', 'front', 'out', 'igw').outcome)).toMatch(/come back to itself/)
    const closed = applyEdits(base, [{ op: 'set', id: 'open', path: ['subnets', 'back'], value: undefined }], schemas)
    expect(refusal(put(closed, 'natGateway', 'back', 'open', 'igw').outcome)).toMatch(/no way out/)
  })

  it('is refused where there is no such line, and where it is no such thing', () => {
    const { own, after: turned } = done(base, 'natGateway', 'front', 'open', 'igw')
    expect(refusal(put(base, 'natGateway', 'front', 'igw', 'open').outcome)).toMatch(/no line/)
    expect(refusal(put(base, 'securityGroup', 'vpc', 'open', 'igw').outcome)).toMatch(/belongs between/)
    expect(refusal(put(turned, 'instance', 'front', 'open', own).outcome)).toMatch(/belongs between/)
  })
})

describe('putting an instance between a route table and the internet gateway', () => {
  it('makes a NAT instance of it: routes turn to it, it forwards, and the internet can answer', () => {
    const { own, after, decided } = done(base, 'instance', 'front', 'open', 'igw')
    expect(propsOf(after, 'open')['routes']).toEqual([
      { id: 'r', destination: '0.0.0.0/0', target: own },
      { id: 'six', destination: '::/0', target: 'igw' },
    ])
    expect(propsOf(after, own)).toMatchObject({ sourceDestCheck: false, associatePublicIpAddress: null })
    const addresses = Object.values(after.resources).filter(({ kind }) => kind === 'elasticIp')
    expect(addresses).toMatchObject([{ props: { instance: own } }])
    expect(decided?.en).toMatch(
      /goes through "instance" and out by "igw"\. Its .* check is off, and it gets an Elastic IP address; its image must translate\.$/,
    )
    expect(decided?.ko).toMatch(/소스\/대상 확인이 꺼지고/)
  })

  it('gives no address where the subnet does', () => {
    const mapping = applyEdits(base, [{ op: 'set', id: 'front', path: ['mapPublicIpOnLaunch'], value: true }], schemas)
    const { after, decided } = done(mapping, 'instance', 'front', 'open', 'igw')
    expect(Object.values(after.resources).filter(({ kind }) => kind === 'elasticIp')).toEqual([])
    expect(decided?.en).toMatch(/check is off; its image/)
  })

  it('is refused in a subnet that the table itself serves', () => {
    expect(refusal(put(base, 'instance', 'front', 'out', 'igw').outcome)).toMatch(/come back to itself/)
  })
})

describe('a cache, its subnet group and the subnets of that', () => {
  const placed = designOf(
    region,
    vpc,
    subnet('a', 0, 'a'),
    subnet('c', 1, 'c'),
    { id: 'group', kind: 'cacheSubnetGroup', parent: 'vpc', props: { subnets: ['a', 'c'] } },
    { id: 'cache', kind: 'replicationGroup', parent: 'vpc', props: { cacheSubnetGroup: 'group' } },
    { id: 'bare', kind: 'cacheCluster', parent: 'vpc', props: { cacheSubnetGroup: null } },
    { id: 'own', kind: 'cacheSubnetGroup', parent: 'vpc', props: { subnets: [] } },
  )

  it('puts a group of its own between a cache and its group, with the subnets', () => {
    const outcome = accepted(insert(placed, kinds, 'own', 'cache', 'group'))
    const after = applyEdits(placed, outcome.edits, schemas)
    expect(propsOf(after, 'cache')).toMatchObject({ cacheSubnetGroup: 'own' })
    expect(propsOf(after, 'own')).toMatchObject({ subnets: ['a', 'c'] })
    expect(propsOf(after, 'group')).toMatchObject({ subnets: ['a', 'c'] })
    expect(outcome.decided?.en).toBe('"own" places the nodes of "cache" instead of "group", with its 2 subnets.')
  })

  it('puts a cache under the group whose line to a subnet it stands on', () => {
    const outcome = accepted(insert(placed, kinds, 'bare', 'group', 'a'))
    const after = applyEdits(placed, outcome.edits, schemas)
    expect(propsOf(after, 'bare')).toMatchObject({ cacheSubnetGroup: 'group' })
    expect(propsOf(after, 'group')).toMatchObject({ subnets: ['a', 'c'] })
    expect(refusal(insert(placed, kinds, 'cache', 'group', 'a'))).toMatch(/connected already/)
  })
})

describe('putting a table or an ACL between another and its subnet', () => {
  it('gives the subnet one of its own, with what held before', () => {
    const { own, after, decided } = done(base, 'routeTable', 'vpc', 'open', 'back')
    expect(propsOf(after, own)).toMatchObject({ subnets: ['back'], routes: propsOf(base, 'open')['routes'] })
    expect(propsOf(after, 'open')).toMatchObject({ subnets: ['back-c'] })
    expect(decided?.en).toBe('"back" gets "route-table" for itself, with the 2 routes of "open".')
  })

  it('leaves the routes of a table that has some', () => {
    const outcome = insert(base, kinds, 'out', 'open', 'back')
    const after = applyEdits(base, accepted(outcome).edits, schemas)
    expect(propsOf(after, 'out')).toMatchObject({ subnets: ['front', 'back'], routes: propsOf(base, 'out')['routes'] })
    expect(accepted(outcome).decided?.en).toBe('"back" uses "out" instead of "open".')
  })

  it('lets nothing through an ACL that did not pass before', () => {
    const { design, resource } = drop(base, 'networkAcl', 'vpc')
    const first = resource.id
    const guarded = applyEdits(
      design,
      [
        { op: 'set', id: first, path: ['subnets', 'back'], value: 'back' },
        { op: 'set', id: first, path: ['entries', 'egress-100'], value: undefined },
      ],
      schemas,
    )
    const { own, after } = done(guarded, 'networkAcl', 'vpc', first, 'back')
    expect(propsOf(after, own)).toMatchObject({ subnets: ['back'], entries: [{ direction: 'ingress' }] })
    expect(propsOf(after, first)).toMatchObject({ subnets: [] })
  })
})

describe('putting an interface between an address and its instance', () => {
  const addressed = designOf(
    region,
    vpc,
    subnet('front', 0, 'a'),
    subnet('front-c', 1, 'c'),
    { id: 'host', kind: 'instance', parent: 'front' },
    { id: 'address', kind: 'elasticIp', parent: 'vpc', props: { instance: 'host' } },
  )

  it('maps the address to it, and attaches it', () => {
    const { own, after } = done(addressed, 'networkInterface', 'front', 'address', 'host')
    expect(propsOf(after, 'address')).toMatchObject({ instance: own })
    expect(propsOf(after, own)).toMatchObject({ instance: 'host', deviceIndex: 1 })
  })

  it('is refused in another zone, with the reason', () => {
    expect(refusal(put(addressed, 'networkInterface', 'front-c', 'address', 'host').outcome)).toMatch(
      /only to an instance of its zone/,
    )
  })
})

describe('putting a security group between two', () => {
  const rule = (id: string, securityGroup: Id, port: number) => ({
    id,
    protocol: 'tcp',
    fromPort: port,
    toPort: port,
    peer: { type: 'securityGroup', securityGroup },
    description: 'to the cache',
  })
  const grouped = designOf(
    region,
    vpc,
    { id: 'app', kind: 'securityGroup', parent: 'vpc', props: { egress: [rule('out', 'cache', 6379)] } },
    { id: 'cache', kind: 'securityGroup', parent: 'vpc', props: { ingress: [rule('in', 'app', 6379)] } },
  )

  it('has both let the one between them through, and it both of them', () => {
    const { own, after } = done(grouped, 'securityGroup', 'vpc', 'cache', 'app')
    expect(propsOf(after, 'app')['egress']).toEqual([rule('out', own, 6379)])
    expect(propsOf(after, 'cache')['ingress']).toEqual([rule('in', own, 6379)])
    expect(propsOf(after, own)['ingress']).toEqual([rule('in', 'app', 6379)])
    // It lets everything out as it is.
    expect(propsOf(after, own)['egress']).toMatchObject([{ id: 'all' }])
  })

  it('says what it lets out where it does not let out everything', () => {
    const tight = applyEdits(
      grouped,
      [
        {
          op: 'add',
          resource: {
            ...grouped.resources['app']!,
            id: 'proxy',
            name: 'proxy',
            props: { ...propsOf(grouped, 'app'), egress: [], ingress: [] },
          },
        },
      ],
      schemas,
    )
    const after = applyEdits(tight, accepted(insert(tight, kinds, 'proxy', 'cache', 'app')).edits, schemas)
    expect(propsOf(after, 'proxy')['egress']).toEqual([rule('out', 'cache', 6379)])
  })
})

it('is offered only for lines that can be drawn', () => {
  for (const [kind, { insertions = [] }] of Object.entries(kinds)) {
    for (const { from, to } of insertions) {
      const named = Object.values(kinds).some(({ schema, sample }) => {
        if (schema.kind !== from) return false
        const design = sample()
        return Object.values(design.resources).some(
          (one) =>
            one.kind === from && referencesIn(schema, one.props).some(({ id }) => design.resources[id]?.kind === to),
        )
      })
      const drawn = kinds[from]?.connections.some((each) => each.to === to)
      expect(named || drawn || from === to, `${kind} between ${from} and ${to}`).toBe(true)
    }
  }
})

import type { Design } from '@vpcanvas/model'
import { applyEdits, schemasOf } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../design-of.ts'
import {
  allow,
  entry,
  gatewayEndpoint,
  group,
  host,
  interfaceEndpoint,
  inVpc,
  list,
  publicPart,
  route,
  subnet,
  table,
} from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { ask, blockers, hops, list as acl, openGroup, otherVpc, pair, seen, tcp } from './asking.ts'

const toList = (id: string) => allow('', 443, 443, { peer: { type: 'prefixList', prefixList: id } })

/** `app` in `a`, whose table has a gateway endpoint for S3 and no other way out. */
const withS3 = (...more: readonly Entry[]) =>
  inVpc(...pair, table('t', { subnets: ['a'] }), gatewayEndpoint('s3', ['t']), ...more)

/** The same, where the host’s group lets out only what is given. */
const guarded = (egress: ReturnType<typeof allow>[], ...more: readonly Entry[]) =>
  inVpc(
    subnet('a', '10.0.1.0/24'),
    group('app-sg', { egress }),
    host('app', 'a', { securityGroups: ['app-sg'] }),
    table('t', { subnets: ['a'] }),
    gatewayEndpoint('s3', ['t']),
    ...more,
  )

function mended(design: Design, flow: string): Design {
  const fix = ask(design, flow).blockedBy.find((one) => one.remedy)?.remedy
  if (!fix) throw new Error('nothing is offered')
  return applyEdits(design, fix.edits, schemasOf(kinds))
}

describe('a gateway endpoint', () => {
  it('is reached over HTTPS by the route that AWS writes, and by an echo', () => {
    const traced = ask(withS3(), 'app > s3 tcp 443')
    expect(traced.verdict).toBe('reachable')
    expect(hops(traced)).toContain('forward t routes')
    expect(hops(traced)).toContain('forward s3 carries')
    expect(ask(withS3(), 'app > s3 icmp').verdict).toBe('reachable')
  })

  it('carries nothing but TCP and echo', () => {
    const traced = ask(withS3(), 'app > s3 udp 443')
    expect(traced.verdict).toBe('blocked')
    expect(blockers(traced)).toEqual(['forward VPCE_GATEWAY_PROTOCOL_RESTRICTION s3'])
  })

  it('is reached from the tables it is associated with only; the way out is to add the table', () => {
    const design = withS3(table('u', { subnets: ['b'] }))
    expect(ask(design, 'db > s3 tcp 443').verdict).toBe('blocked')
    const after = mended(design, 'db > s3 tcp 443')
    expect(after.resources['s3']?.props['routeTables']).toEqual(['t', 'u'])
    expect(ask(after, 'db > s3 tcp 443').verdict).toBe('reachable')
  })

  it('gives a subnet on the main table that AWS makes a table of its own', () => {
    const after = mended(withS3(), 'db > s3 tcp 443')
    expect(ask(after, 'db > s3 tcp 443').verdict).toBe('reachable')
    expect(ask(after, 'app > s3 tcp 443').verdict).toBe('reachable')
  })

  it('opens nothing into its VPC', () => {
    expect(ask(withS3(), 's3 > app tcp 443').verdict).toBe('blocked')
  })

  it('does not serve another VPC', () => {
    const design = withS3(
      ...otherVpc('10.1.0.0/16', subnet('there', '10.1.0.0/24'), openGroup('far-open', 'other')),
      host('far', 'there', { securityGroups: ['far-open'] }),
    )
    expect(ask(design, 'far > s3 tcp 443').verdict).toBe('blocked')
  })

  it.each([
    ['everything', [allow('0.0.0.0/0', 443)], 'reachable'],
    ['the VPC alone', [allow('10.0.0.0/16', 443)], 'blocked'],
    ['the list of the service by its id', [toList('pl-78a54011')], 'reachable'],
    ['a list of the account', [toList('offices')], 'blocked'],
    ['AWS’s list as it was seen', [toList('pl-0aaaaaaa')], 'reachable'],
    ['a list that nobody knows', [toList('pl-0bbbbbbb')], 'unsupported'],
  ])('needs the host’s group to let HTTPS out to it: %s', (_, egress, verdict) => {
    const design = guarded(egress, list('offices', ['203.0.113.0/24']), {
      ...list('pl-0aaaaaaa', ['52.219.56.0/22']),
      name: 'com.amazonaws.ap-northeast-2.s3',
    })
    // AWS’s list is known there, so that the id in the first place leads to the same blocks.
    expect(ask(design, 'app > s3 tcp 443').verdict).toBe(verdict)
  })

  it('needs the network ACL to let it out and its answers in', () => {
    const closed = acl('acl', ['a'], tcp('egress', 100, 443), tcp('ingress', 100, 443))
    expect(blockers(ask(withS3(closed), 'app > s3 tcp 443'))).toEqual([expect.stringMatching(/^return .* acl$/)])
  })

  it('comes after a static route that is as long, or longer', () => {
    const nat: Entry = { id: 'nat', kind: 'natGateway', parent: 'public', props: { elasticIp: 'eip' } }
    const eip: Entry = { id: 'eip', kind: 'elasticIp', parent: 'region' }
    const amazons = { ...list('pl-0aaaaaaa', ['52.219.56.0/22']), name: 'com.amazonaws.ap-northeast-2.s3' }
    const over = (destination: string) =>
      inVpc(
        ...publicPart,
        ...pair,
        eip,
        nat,
        amazons,
        table('t', { subnets: ['a'], routes: [route(destination, 'nat')] }),
        gatewayEndpoint('s3', ['t']),
      )
    const via = (design: Design) => hops(ask(design, 'app > 52.219.56.10 tcp 443'))
    expect(via(over('0.0.0.0/0'))).toContain('forward s3 carries')
    expect(via(over('52.219.56.0/22'))).toContain('forward nat translates')
    expect(via(over('52.219.56.0/24'))).toContain('forward nat translates')
  })
})

describe('an interface endpoint', () => {
  const withSecrets = (from: string) =>
    inVpc(
      ...pair,
      group('endpoint-sg', { ingress: [allow(from, 443)] }),
      interfaceEndpoint('secrets', ['b'], { securityGroups: ['endpoint-sg'] }),
    )

  it('answers over HTTPS whom its group lets in', () => {
    expect(ask(withSecrets('10.0.0.0/16'), 'app > secrets tcp 443').verdict).toBe('reachable')
    expect(ask(withSecrets('open'), 'app > secrets tcp 443').verdict).toBe('reachable')
    expect(blockers(ask(withSecrets('10.9.0.0/16'), 'app > secrets tcp 443'))).toEqual([
      'forward ENI_SG_RULES_MISMATCH endpoint-sg',
    ])
  })

  it('answers on no other port, and opens no connection', () => {
    const open = inVpc(...pair, interfaceEndpoint('secrets', ['b'], { securityGroups: ['open'] }))
    expect(ask(open, 'app > secrets tcp 443').verdict).toBe('reachable')
    expect(ask(open, 'app > secrets tcp 80').verdict).toBe('blocked')
    expect(blockers(ask(open, 'secrets > app tcp 443'))).toContain('forward VPCE_INTRA_VPC_TRAFFIC secrets')
  })

  it('without a subnet is nowhere', () => {
    expect(ask(inVpc(...pair, interfaceEndpoint('secrets', [])), 'app > secrets tcp 443').verdict).toBe('blocked')
  })
})

describe('a prefix list', () => {
  const members = (blocks: readonly string[], props = {}) =>
    inVpc(
      ...pair,
      list('clients', blocks, props),
      group('db-sg', {
        ingress: [allow('', 6379, 6379, { peer: { type: 'prefixList', prefixList: 'clients' } })],
      }),
      host('cache', 'b', { securityGroups: ['db-sg'] }),
    )

  it.each([
    [['10.0.1.0/24'], 'reachable'],
    [['10.9.0.0/16', '10.0.0.0/16'], 'reachable'],
    [['10.9.0.0/16'], 'blocked'],
    [[], 'blocked'],
  ])('stands for its blocks in a security group: %j', (blocks, verdict) => {
    expect(ask(members(blocks), 'app > cache tcp 6379').verdict).toBe(verdict)
  })

  it('is named in the reason', () => {
    const said = ask(members(['10.0.0.0/16']), 'app > cache tcp 6379').hops.map(({ because }) => because.en)
    expect(said.join(' ')).toContain('prefix list "clients"')
  })

  it('sends its blocks where a route says', () => {
    const through = (blocks: readonly string[]) =>
      inVpc(
        ...publicPart,
        subnet('front', '10.0.5.0/24'),
        openGroup('open'),
        host('web', 'front', { securityGroups: ['open'], associatePublicIpAddress: true }),
        list('partners', blocks),
        table('front-table', {
          subnets: ['front'],
          routes: [{ id: 'to-partners', destination: 'partners', target: 'igw' }],
        }),
      )
    expect(ask(through(['203.0.113.0/24']), 'web > 203.0.113.9 tcp 443').verdict).toBe('reachable')
    expect(ask(through(['198.51.100.0/24']), 'web > 203.0.113.9 tcp 443').verdict).toBe('blocked')
  })

  it('that overlaps with another which leads elsewhere is ambiguous: AWS picks one, and does not say which', () => {
    const design = inVpc(
      ...publicPart,
      subnet('front', '10.0.5.0/24'),
      openGroup('open'),
      host('web', 'front', { securityGroups: ['open'], associatePublicIpAddress: true }),
      list('partners', ['203.0.113.0/24']),
      list('offices', ['203.0.113.0/24', '198.51.100.0/24']),
      table('front-table', {
        subnets: ['front'],
        routes: [
          { id: 'to-partners', destination: 'partners', target: 'igw' },
          { id: 'to-offices', destination: 'offices', target: 'tgw-0123456789abcdef0' },
        ],
      }),
    )
    const traced = ask(design, 'web > 203.0.113.9 tcp 443')
    expect(traced.verdict).toBe('unsupported')
    expect(traced.blockedBy[0]?.message.en).toContain('does not say which')
  })

  it('may not stand in a network ACL: an entry that names one matches nothing', () => {
    const guard = (cidrBlock: string) => acl('acl', ['b'], entry('ingress', 100, { cidrBlock }), entry('egress', 100))
    const design = (cidrBlock: string) => inVpc(...pair, list('clients', ['10.0.1.0/24']), guard(cidrBlock))
    expect(ask(design('10.0.1.0/24'), 'app > db tcp 80').verdict).toBe('reachable')
    expect(blockers(ask(design('clients'), 'app > db tcp 80'))).toEqual(['forward SUBNET_ACL_RESTRICTION acl'])
  })

  it('whose entries were not seen leaves open what it decides', () => {
    expect(ask(seen(members([]), 'clients', { entries: 'unknown' }), 'app > cache tcp 6379').verdict).toBe(
      'unsupported',
    )
  })
})

import { networkOf, subnetExposure, type Trace } from '@vpcanvas/reachability'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds.ts'
import { address, entry, gateway, inVpc, nat, route, subnet, table } from '../example-network.ts'
import { ask, front, hops, list, pair } from './asking.ts'

/** What a table had for the destination, as a hop says it. */
function routesAt({ hops: all }: Trace, table: string, leg = 'forward') {
  return all.find((hop) => hop.routes && hop.resource === table && hop.leg === leg)?.routes
}

describe('routes', () => {
  it('the longest prefix wins, and the walk says which wider route lost', () => {
    const design = inVpc(
      ...front.slice(0, 2),
      ...front.slice(3),
      subnet('other', '10.0.5.0/24'),
      nat('nat', 'other', { elasticIp: 'eip' }),
      address(),
      table('front-table', {
        subnets: ['front'],
        routes: [route('0.0.0.0/0', 'nat'), route('198.51.100.0/24', 'igw')],
      }),
    )
    const traced = ask(design, 'web > 198.51.100.7 tcp 443')
    expect(hops(traced)).toContain('forward igw translates')
    expect(traced.notes).toEqual([expect.objectContaining({ code: 'MORE_SPECIFIC_ROUTE', resource: 'front-table' })])
    expect(traced.notes[0]?.message.en).toContain('198.51.100.0/24 wins over 0.0.0.0/0')
    expect(routesAt(traced, 'front-table')).toEqual({
      won: { destination: '198.51.100.0/24', target: 'igw' },
      lost: [{ destination: '0.0.0.0/0', target: 'nat', why: 'shorterPrefix' }],
    })
  })

  it('of the routes that lost, a hop says which they were and why, on the way back too', () => {
    const design = inVpc(
      ...pair,
      gateway(),
      table('b-table', {
        subnets: ['b'],
        routes: [route('0.0.0.0/0', 'igw'), route('10.0.0.0/16', 'igw'), route('10.0.1.0/25', 'igw')],
      }),
    )
    const traced = ask(design, 'app > db tcp 80')
    expect(traced.verdict).toBe('reachable')
    expect(routesAt(traced, 'b-table', 'return')).toEqual({
      won: { destination: '10.0.0.0/16', target: 'local' },
      lost: [
        { destination: '0.0.0.0/0', target: 'igw', why: 'shorterPrefix' },
        { destination: '10.0.0.0/16', target: 'igw', why: 'notTaken' },
        { destination: '10.0.1.0/25', target: 'igw', why: 'notTaken' },
      ],
    })
    expect(routesAt(ask(design, 'app > internet tcp 80'), 'vpc')).toEqual({ won: null, lost: [] })
  })

  it('the entry and the rule that decided are said as data, too', () => {
    const traced = ask(inVpc(...pair, list('acl', ['b'], entry('ingress', 90), entry('egress', 95))), 'app > db tcp 80')
    const rules = traced.hops.flatMap(({ resource, rule }) => (rule === undefined ? [] : [`${resource} ${rule}`]))
    expect(rules).toContain('acl 90')
    expect(rules).toContain('acl 95')
    expect(rules.some((one) => one.startsWith('open '))).toBe(true)
  })

  it('a prefix list may cover any address, so nothing is claimed of what it may win', () => {
    const design = inVpc(
      ...front.filter(({ id }) => id !== 'front-table'),
      ...pair,
      table('front-table', {
        subnets: ['front'],
        routes: [route('0.0.0.0/0', 'igw'), route('pl-0123456789abcdef0', 'igw')],
      }),
    )
    expect(ask(design, 'web > internet tcp 443').verdict).toBe('unsupported')
    expect(ask(design, 'web > db tcp 443').verdict).toBe('reachable')
  })

  it('a gateway that is gone, detached or of another VPC makes nothing public', () => {
    const away = inVpc(
      subnet('s', '10.0.0.0/24'),
      gateway('igw', 'region'),
      table('t', { subnets: ['s'], routes: [route('0.0.0.0/0', 'igw')] }),
    )
    expect(subnetExposure(networkOf(away, kinds), 's')?.exposure).toBe('isolated')
    const gone = inVpc(subnet('s', '10.0.0.0/24'), table('t', { subnets: ['s'], routes: [route('0.0.0.0/0', 'gone')] }))
    expect(subnetExposure(networkOf(gone, kinds), 's')?.exposure).toBe('isolated')
  })
})

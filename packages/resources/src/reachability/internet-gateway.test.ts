import { describe, expect, it } from 'vitest'
import { address, allow, gateway, group, host, inVpc, route, subnet, table } from '../example-network.ts'
import { ask, blockers, front, hops, openGroup, pair } from './asking.ts'

describe('an internet gateway', () => {
  it('gives the address of an Elastic IP, of the instance’s own wish, or of the subnet’s flag', () => {
    const reachable = (flag: boolean, wish: boolean | null, mapped: boolean) =>
      ask(
        inVpc(
          gateway(),
          subnet('s', '10.0.0.0/24', 'a', { mapPublicIpOnLaunch: flag }),
          table('t', { subnets: ['s'], routes: [route('0.0.0.0/0', 'igw')] }),
          host('web', 's', { associatePublicIpAddress: wish }),
          ...(mapped ? [address('eip', 'web')] : []),
        ),
        'web > internet tcp 443',
      ).verdict
    expect(reachable(true, null, false)).toBe('reachable')
    expect(reachable(false, true, false)).toBe('reachable')
    expect(reachable(false, false, true)).toBe('reachable')
    expect(reachable(true, false, false)).toBe('blocked')
    expect(reachable(false, null, false)).toBe('blocked')
  })

  it('that is attached to nothing lets nothing in, and can be attached by a button', () => {
    const design = inVpc(...pair, address('eip', 'app'), gateway('loose', 'region'))
    const traced = ask(design, 'internet > app tcp 443')
    expect(blockers(traced)).toEqual(['forward BAD_STATE_ATTACHMENT loose', 'return RETURN_NO_ROUTE vpc'])
    expect(traced.blockedBy[0]?.remedy?.edits).toEqual([{ op: 'move', id: 'loose', parent: 'vpc' }])
  })

  it('is missing where nothing from the internet can enter', () => {
    const traced = ask(inVpc(...pair, address('eip', 'app')), 'internet > app tcp 443')
    expect(blockers(traced)).toEqual(['forward NO_PATH vpc', 'return RETURN_NO_ROUTE vpc'])
    expect(traced.blockedBy[0]?.remedy?.edits).toEqual([
      expect.objectContaining({
        op: 'add',
        resource: expect.objectContaining({ kind: 'internetGateway', parent: 'vpc' }),
      }),
    ])
  })

  it('lets a request in where the routes lead no reply out', () => {
    const design = inVpc(...front.filter(({ id }) => id !== 'front-table'))
    const traced = ask(design, 'internet > web tcp 443')
    expect(blockers(traced)).toEqual(['return RETURN_NO_ROUTE vpc'])
    expect(hops(traced)).toContain('forward web delivers')
  })

  it('the internet stands for any address: not one that a rule singles out', () => {
    const design = inVpc(
      ...front.slice(0, 3),
      group('g', { ingress: [allow('198.51.100.0/24', 443)] }),
      host('web', 'front', { associatePublicIpAddress: true, securityGroups: ['g'] }),
    )
    expect(ask(design, 'internet > web tcp 443').verdict).toBe('blocked')
    expect(ask(design, '198.51.100.10 > web tcp 443').verdict).toBe('reachable')
    const everybody = inVpc(
      ...front.slice(0, 3),
      openGroup('o'),
      host('web', 'front', { associatePublicIpAddress: true, securityGroups: ['o'] }),
    )
    expect(ask(everybody, 'internet > web tcp 443').hops[0]?.headerOut.source).toBe('198.51.100.10')
  })
})

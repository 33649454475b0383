import { describe, expect, it } from 'vitest'
import { address, group, host, inVpc, subnet } from '../example-network.ts'
import { ask, blockers, front, otherVpc, pair, peered } from './asking.ts'

describe('the ends of a flow', () => {
  const named = inVpc(
    ...pair,
    { ...host('i-0a1b', 'a', { securityGroups: ['open'] }), name: 'shop' },
    { ...group('sg-shop'), name: 'shop' },
  )

  it('are named by id, by name, by address, or as the internet', () => {
    expect(ask(named, 'i-0a1b > db tcp 80').hops[0]?.resource).toBe('i-0a1b')
    expect(ask(named, 'shop > db tcp 80').hops[0]?.resource).toBe('i-0a1b')
    expect(ask(named, '10.0.1.4 > 10.0.2.4 tcp 80').hops[0]?.resource).toBe('app')
    expect(ask(inVpc(...front), 'internet > web tcp 80').hops[0]).toMatchObject({
      resource: 'internet',
      kind: 'internet',
    })
    const drawn = inVpc(...front, { id: 'world', kind: 'internet', parent: null })
    expect(ask(drawn, 'internet > web tcp 80').hops[0]).toMatchObject({ resource: 'world', kind: 'internet' })
    expect(ask(drawn, 'web > igw tcp 80').verdict).toBe('reachable')
  })

  it('that several resources could mean are asked back with the candidates', () => {
    const twins = inVpc(...pair, { ...host('one', 'a'), name: 'twin' }, { ...host('two', 'a'), name: 'twin' })
    expect(() => ask(twins, 'twin > db')).toThrow(
      '"twin" is the name of several resources: one (instance), two (instance). Use the id.',
    )
    const sameAddress = peered({ there: '10.0.0.0/16', linked: false })
    expect(ask(sameAddress, 'app > 10.0.0.4 tcp 80').verdict).toBe('blocked')
  })

  it('that nothing is called are answered with the nearest names', () => {
    expect(() => ask(inVpc(...pair), 'apq > db')).toThrow(/The design has no "apq". Did you mean: app/)
    const drawn = inVpc(...pair, { id: 'internet', kind: 'internet', parent: null })
    expect(() => ask(drawn, 'interent > db')).toThrow(/Did you mean: internet\?$/)
    expect(() => ask(inVpc(...pair), 'app > constructor')).toThrow(/The design has no "constructor"/)
    expect(() => ask(inVpc(...pair), `app > ${'x'.repeat(10_000)}`)).toThrow(/The design has no "x{128}"/)
  })

  it('that neither send nor receive are refused', () => {
    expect(() => ask(inVpc(...pair), 'app > a')).toThrow(/Subnet "a" neither sends nor receives/)
    expect(() => ask(inVpc(...pair), 'internet > 8.8.8.8')).toThrow(/both outside/)
    expect(() => ask(inVpc(...pair), 'app > db ftp 80')).toThrow(/"ftp" is no protocol/)
    expect(() => ask(inVpc(...pair), 'app > db -1')).toThrow(/"-1" is no protocol/)
    expect(() => ask(inVpc(...pair), 'app > db tcp 70000')).toThrow(/70000 is no port/)
    expect(() => ask(inVpc(...pair), 'app > db tcp 80', { sourcePort: 1.5 })).toThrow(/1.5 is no port/)
  })

  it('that nobody has are no source', () => {
    expect(blockers(ask(inVpc(...pair), '10.0.1.200 > db tcp 80'))).toEqual(['forward NO_SOURCE_OR_DESTINATION vpc'])
    expect(blockers(ask(inVpc(...pair), 'app > 10.0.1.200 tcp 80'))).toEqual(['forward NO_POSSIBLE_DESTINATION vpc'])
  })

  it('need an address of the same family', () => {
    expect(blockers(ask(inVpc(...pair), 'app > 2001:db8::1 tcp 80'))).toEqual(['forward UNASSOCIATED_COMPONENT app'])
  })

  it('in a subnet without a block, or without a free address, have none', () => {
    expect(
      blockers(ask(inVpc(...pair, subnet('odd', 'not a block'), host('lost', 'odd')), 'app > lost tcp 80')),
    ).toEqual(['forward UNASSOCIATED_COMPONENT lost'])
    const full = inVpc(
      subnet('tiny', '10.0.0.0/28'),
      ...Array.from({ length: 12 }, (_, n) => host(`h${n + 10}`, 'tiny')),
    )
    expect(blockers(ask(full, 'h10 > h21 tcp 80'))).toEqual(['forward UNASSOCIATED_COMPONENT h21'])
    expect(ask(full, 'h10 > h20 tcp 80').verdict).toBe('reachable')
  })

  it('keep the address they are given, and stand at a free one of their subnet otherwise', () => {
    const design = inVpc(
      ...pair,
      host('fixed', 'a', { privateIpAddress: '10.0.1.4', securityGroups: ['open'] }),
      host('outside', 'a', { privateIpAddress: '10.9.9.9', securityGroups: ['open'] }),
    )
    expect(ask(design, 'fixed > db tcp 80').hops[0]?.because.en).toBe('EC2 instance "fixed" sends from 10.0.1.4.')
    expect(ask(design, 'app > db tcp 80').hops[0]?.because.en).toBe(
      'EC2 instance "app" sends from 10.0.1.5 (an address of the subnet).',
    )
    expect(ask(design, 'outside > db tcp 80').hops[0]?.headerIn.source).toBe('10.0.1.6')
  })

  it('of the same address in two VPCs are told apart by the other end', () => {
    const design = inVpc(...pair, ...otherVpc('10.0.0.0/16', subnet('s', '10.0.2.0/24'), host('twin', 's')))
    expect(ask(design, 'app > 10.0.2.4 tcp 80').hops.at(-1)?.resource).toBe('app')
    expect(ask(design, 'app > 10.0.2.4 tcp 80').verdict).toBe('reachable')
    expect(() => ask(design, '10.0.2.4 > app tcp 80')).toThrow(/is an address of several/)
  })

  it('may be one and the same host', () => {
    expect(ask(inVpc(...pair), 'app > app tcp 80').verdict).toBe('reachable')
  })

  it('that are public addresses of the design reach their hosts', () => {
    const design = inVpc(
      ...front.filter(({ id }) => id !== 'web'),
      host('web', 'front', { securityGroups: ['front-open'] }),
      address('eip', 'web'),
    )
    expect(ask(design, 'internet > 203.0.113.1 tcp 443')).toMatchObject({
      verdict: 'reachable',
      shown: { to: { resource: 'web' } },
    })
  })
})

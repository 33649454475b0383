import type { Design, Intent } from '@vpcanvas/model'
import { intentStates, networkOf, trace } from '@vpcanvas/reachability'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allow, cachePart, group, host, inVpc, subnet } from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { anyNetwork } from '../reachability/any-network.ts'
import { front, pair } from '../reachability/asking.ts'
import { templates } from '../templates.ts'

function intent(rule: Intent['rule'], from: Intent['from'], to: Intent['to'], ...ports: readonly number[]): Intent {
  return { id: 'i', rule, from, to, protocol: 'tcp', ports: ports.map((port) => [port, port] as const), note: '' }
}

function check(design: Design, one: Intent) {
  return intentStates(networkOf(design, kinds), [one])[0] ?? expect.fail('no answer')
}

const stateOf = (design: Design, one: Intent) => check(design, one).state

describe('the intents of a template', () => {
  it.each(templates.map((one) => [one.id, one] as const))('%s hold', (_, { design }) => {
    const made = design()
    const states = intentStates(networkOf(made, kinds), made.intents)
    expect(states.map(({ intent: { id }, state }) => `${id} ${state}`)).toEqual(
      made.intents.map(({ id }) => `${id} holds`),
    )
  })
})

/** `web` is public; `app` and a cache are not. Only `app-sg` may use the cache. */
const design = inVpc(
  ...front,
  ...cachePart({ securityGroups: ['cache-only'] }),
  group('app-sg', { egress: [allow('0.0.0.0/0', null, null, { protocol: '-1' })] }),
  group('cache-only', { ingress: [allow('app-sg', 6379)] }),
  subnet('apps', '10.0.20.0/24'),
  host('app', 'apps', { securityGroups: ['app-sg'], tags: { tier: 'app' } }),
  host('job', 'apps', { securityGroups: ['front-open'], tags: { tier: 'app' } }),
)

describe('an intent', () => {
  it('holds or is broken, between two resources', () => {
    expect(stateOf(design, intent('allow', 'app', 'cache', 6379))).toBe('holds')
    expect(stateOf(design, intent('allow', 'app', 'cache'))).toBe('holds')
    expect(stateOf(design, intent('allow', 'app', 'cache', 6379, 6380))).toBe('broken')
    expect(stateOf(design, intent('forbid', 'web', 'cache'))).toBe('holds')
    expect(stateOf(design, intent('forbid', 'app', 'cache'))).toBe('broken')
    expect(stateOf(design, intent('forbid', 'app', 'cache', 22))).toBe('holds')
  })

  it('that forbids shows a flow that works', () => {
    expect(check(design, intent('forbid', 'internet', 'web'))).toMatchObject({
      state: 'broken',
      counterexample: { from: 'internet', to: 'web', protocol: 'tcp', port: 443, because: null },
      pairs: { of: 1, failing: 1 },
    })
  })

  it('that allows shows what refuses, for each that cannot', () => {
    const found = check(design, intent('allow', { tag: 'tier', value: 'app' }, 'cache', 6379))
    expect(found).toMatchObject({
      state: 'broken',
      counterexample: { from: 'job', to: 'cache', protocol: 'tcp', port: 6379 },
      pairs: { of: 2, failing: 1 },
      failing: [{ from: 'job', to: 'cache' }],
    })
    expect(found.counterexample?.because?.en).toMatch(/cache-only/)
  })

  it('is about everything in a subnet, a VPC or a region', () => {
    for (const container of ['apps', 'vpc', 'region']) {
      const { pairs } = check(design, intent('forbid', 'internet', { in: container }))
      expect([container, pairs.of]).toEqual([container, container === 'apps' ? 2 : 4])
    }
    expect(stateOf(design, intent('forbid', 'internet', { in: 'apps' }))).toBe('holds')
    expect(stateOf(design, intent('forbid', 'internet', { in: 'vpc' }))).toBe('broken')
  })

  it('is about the members of a security group, and those of a kind', () => {
    expect(check(design, intent('allow', { group: 'app-sg' }, 'cache', 6379))).toMatchObject({
      state: 'holds',
      pairs: { of: 1 },
    })
    expect(check(design, intent('forbid', { kind: 'internet' }, { kind: 'replicationGroup' }))).toMatchObject({
      state: 'holds',
      pairs: { of: 1 },
    })
    expect(stateOf(design, intent('allow', { group: 'front-open' }, { kind: 'replicationGroup' }, 6379))).toBe('broken')
  })

  it('knows names as the tag that they are', () => {
    expect(check(design, intent('allow', { tag: 'Name', value: 'app' }, 'cache', 6379)).pairs.of).toBe(1)
  })

  it('pairs nobody with itself', () => {
    expect(check(design, intent('forbid', { in: 'apps' }, { in: 'apps' })).pairs.of).toBe(2)
    expect(stateOf(design, intent('forbid', 'app', 'app'))).toBe('unmatched')
  })

  it('says nothing where an end is about nothing', () => {
    expect(check(design, intent('forbid', 'internet', { tag: 'tier', value: 'db' }))).toMatchObject({
      state: 'unmatched',
      unmatched: ['to'],
    })
    expect(check(design, intent('allow', 'onPremises', 'vpc'))).toMatchObject({
      state: 'unmatched',
      unmatched: ['from', 'to'],
    })
    expect(stateOf(design, intent('forbid', { tag: '__proto__', value: '' }, { kind: 'constructor' }))).toBe(
      'unmatched',
    )
    expect(stateOf(design, intent('forbid', 'internet', 'onPremises'))).toBe('unmatched')
  })

  it('is about every protocol, or one that nothing names', () => {
    expect(stateOf(design, { ...intent('allow', 'app', 'cache'), protocol: 'all' })).toBe('holds')
    expect(stateOf(design, { ...intent('forbid', 'web', 'cache'), protocol: 'all' })).toBe('holds')
    const open = inVpc(...pair)
    expect(stateOf(open, { ...intent('forbid', 'app', 'db'), protocol: 'esp' })).toBe('broken')
    expect(check(open, { ...intent('forbid', 'app', 'db'), protocol: 'icmp' })).toMatchObject({
      counterexample: { protocol: 'icmp', port: null },
    })
    expect(stateOf(open, { ...intent('forbid', 'app', 'db'), protocol: 'carrier pigeon' })).toBe('unknown')
  })

  it('is broken for a cache without a place, and cannot be broken towards it', () => {
    const nowhere = inVpc(...pair, { id: 'cache', kind: 'replicationGroup', props: { cacheSubnetGroup: null } })
    expect(stateOf(nowhere, intent('allow', 'app', 'cache', 6379))).toBe('broken')
    expect(stateOf(nowhere, intent('forbid', 'app', 'cache', 6379))).toBe('holds')
  })

  it('is unknown where something on the way is not modelled', () => {
    const opaque = inVpc(...pair, {
      id: 'function',
      kind: 'opaque',
      parent: 'vpc',
      props: { type: 'AWS::Lambda::Function' },
    })
    const found = check(opaque, intent('forbid', { in: 'vpc' }, 'db', 1))
    // Another one is known to reach it.
    expect(found.state).toBe('broken')
    expect(check(opaque, intent('allow', 'function', 'db', 1))).toMatchObject({ state: 'unknown' })
    expect(check(opaque, intent('allow', { in: 'vpc' }, 'db', 1)).counterexample?.because?.en).toMatch(/not modelled/)
  })
})

describe('in any design', () => {
  const port = fc.constantFrom(22, 80, 6379, 50_000)
  const end = fc.oneof(
    fc.constantFrom('internet', 'v1-0', 'v1-1', 'v2-0', 'v2-1'),
    fc.constantFrom('v1', 'v2', 'v3').map((id) => ({ in: id })),
    fc.constantFrom('v1-g', 'v2-h').map((id) => ({ group: id })),
    fc.constant({ kind: 'instance' }),
  )

  it('an intent holds exactly where every walk does as it says, and its counter-example does not', () => {
    const tried = { holds: 0, broken: 0, unknown: 0, unmatched: 0 }
    fc.assert(
      fc.property(anyNetwork, fc.array(fc.tuple(end, end, port, fc.boolean()), { maxLength: 6 }), (made, asked) => {
        const network = networkOf(made, kinds)
        const intents = asked.map(([from, to, at, allows]) => intent(allows ? 'allow' : 'forbid', from, to, at))
        for (const { intent: one, state, counterexample, pairs } of intentStates(network, intents)) {
          tried[state]++
          const [at] = one.ports[0] ?? expect.fail('no port')
          const bad = one.rule === 'allow' ? 'blocked' : 'reachable'
          const verdicts = pairsOf(made, one).map(([from, to, isSure]) => {
            const { verdict } = trace(network, { from, to, protocol: 'tcp', port: at })
            return verdict === bad && !isSure ? 'unsupported' : verdict
          })
          expect(pairs.of).toBe(verdicts.length)
          const found = verdicts.includes(bad) ? 'broken' : verdicts.includes('unsupported') ? 'unknown' : 'holds'
          const wanted = verdicts.length === 0 ? 'unmatched' : found
          expect(state, JSON.stringify(one)).toBe(wanted)
          expect(counterexample !== null).toBe(state === 'broken' || state === 'unknown')
          if (!counterexample) continue
          const { from, to, protocol, port: shown } = counterexample
          const { verdict } = trace(network, { from, to, protocol, ...(shown !== null && { port: shown }) })
          if (state === 'broken') expect(verdict).toBe(bad)
        }
      }),
      { numRuns: 60 },
    )
    expect(Math.min(tried.holds, tried.broken)).toBeGreaterThan(5)
  })

  /** The pairs that an intent is about, and whether they are surely: found the slow way. */
  function pairsOf(made: Design, { from, to }: Intent): readonly (readonly [string, string, boolean])[] {
    const network = networkOf(made, kinds)
    const members = (end: Intent['from'], sends: boolean): readonly (readonly [string, boolean])[] => {
      if (typeof end === 'string') return end === 'internet' || network.hosts.has(end) ? [[end, true]] : []
      return [...network.hosts].flatMap(([id, { interfaces, origin }]): (readonly [string, boolean])[] => {
        // An endpoint answers, and opens no connection.
        if (sends && interfaces.length > 0 && interfaces.every((one) => one.answersOnly)) return []
        const groups = interfaces.flatMap((one) => one.groups)
        if ('in' in end) return interfaces.some(({ segment }) => segment.domain.id === end.in) ? [[id, true]] : []
        if ('kind' in end) return origin.kind === end.kind ? [[id, true]] : []
        if ('tag' in end) return []
        if (groups.some((one) => one.id === end.group)) return [[id, true]]
        return groups.some((one) => one.unsure) ? [[id, false]] : []
      })
    }
    return members(from, true).flatMap(([a, isSure]) =>
      members(to, false).flatMap(([b, isToo]) => (a === b ? [] : [[a, b, isSure && isToo] as const])),
    )
  }
})

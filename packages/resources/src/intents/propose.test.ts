import type { Design } from '@vpcanvas/model'
import { intentMembers, networkOf, trace } from '@vpcanvas/reachability'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allow, cachePart, group, host, inVpc, subnet } from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { anyNetwork } from '../reachability/any-network.ts'
import { front } from '../reachability/asking.ts'
import { templates } from '../templates.ts'
import { proposedIntents } from './propose.ts'
import { intentText } from './words.ts'

function proposed(design: Design): readonly string[] {
  return proposedIntents(design).map((one) => intentText({ ...one, id: 'x', note: '' }, design).en)
}

const out = { egress: [allow('0.0.0.0/0', null, null, { protocol: '-1' })] }
const design = inVpc(
  ...front,
  ...cachePart({ securityGroups: ['cache-only'] }),
  group('app-sg', out),
  group('job-sg', out),
  group('cache-only', { ingress: [allow('app-sg', 6379)] }),
  subnet('apps', '10.0.20.0/24'),
  host('app', 'apps', { securityGroups: ['app-sg'] }),
  host('job', 'apps', { securityGroups: ['job-sg'] }),
)

describe('proposals', () => {
  it('keep what uses a cache, what does not, and what is private', () => {
    expect(proposed(design)).toEqual([
      'the internet must never reach any Valkey or Redis OSS cache: all traffic',
      'the internet must never reach anything in apps: all traffic',
      'every member of app-sg may reach cache: TCP 6379',
      'any member of front-open must never reach cache: TCP, every port',
      'any member of job-sg must never reach cache: TCP, every port',
    ])
  })

  it('say nothing again', () => {
    const kept = proposedIntents(design).map(({ why, ...intent }, n) => ({ ...intent, id: `i${n}`, note: why.en }))
    expect(proposed({ ...design, intents: kept })).toEqual([])
    expect(proposed({ ...design, intents: kept.filter((one) => one.rule === 'allow') })).toHaveLength(4)
    const wider = {
      id: 'w',
      rule: 'allow',
      from: { in: 'vpc' },
      to: 'cache',
      protocol: 'all',
      ports: [],
      note: '',
    } as const
    expect(proposed({ ...design, intents: [wider] })).not.toContain('every member of app-sg may reach cache: TCP 6379')
  })

  it.each(templates.map((one) => [one.id, one] as const))(
    'of the template %s are few, and in both languages',
    (_, one) => {
      const made = one.design()
      const all = proposedIntents(made)
      expect(all.length).toBeLessThan(12)
      expect(proposedIntents({ ...made, intents: [] }).length).toBeGreaterThan(1)
      for (const { why } of all) {
        expect(why.ko).toMatch(/[가-힣]/)
        expect(why.en).not.toMatch(/[가-힣]/)
      }
    },
  )

  it('are none for an empty design', () => {
    expect(proposed(inVpc())).toEqual([])
  })

  it('are true in any design, of every pair', () => {
    fc.assert(
      fc.property(anyNetwork, (made) => {
        const network = networkOf(made, kinds)
        for (const { rule, from, to, protocol, ports } of proposedIntents(made)) {
          const [low] = ports[0] ?? []
          for (const a of intentMembers(network, from, 'from'))
            for (const b of intentMembers(network, to, 'to')) {
              if (a === b) continue
              const query = { from: a, to: b, protocol: protocol === 'all' ? 'tcp' : protocol }
              const { verdict } = trace(network, low === undefined ? query : { ...query, port: low })
              if (rule === 'allow') expect(verdict).toBe('reachable')
              else expect(verdict).not.toBe('reachable')
            }
        }
      }),
      { numRuns: 40 },
    )
  })
})

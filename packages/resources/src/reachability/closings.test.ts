import { applyEdits, type Design, schemasOf } from '@vpcanvas/model'
import { closings, matrixOf, networkOf, trace } from '@vpcanvas/reachability'
import { findings } from '@vpcanvas/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allow, cachePart, group, host, inVpc, subnet } from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { anyFlow, anyNetwork } from './any-network.ts'
import { front, pair, peered, queryOf, sameFlow, verdictIn } from './asking.ts'

const schemas = schemasOf(kinds)

/** What no matrix leaves to the others. */
const NAMED = ['tcp', 'udp', 'icmp']
const everything = { egress: [allow('0.0.0.0/0', null, null, { protocol: '-1' })] }

/** What is offered for a flow: the words of each, then what else it does. */
function offered(design: Design, flow: string) {
  return closings(design, kinds, queryOf(flow)).closings.map(({ title, says }) => [
    title.en,
    ...says.map(({ en }) => en),
  ])
}

const errorsIn = (design: Design) =>
  findings(design, kinds)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, resource }) => `${rule} ${resource}`)

describe('in any design, every closing', () => {
  it('closes the flow, and raises no error', () => {
    fc.assert(
      fc.property(anyNetwork, anyFlow, (design, flow) => {
        const { verdict, closings: found, hopeless } = closings(design, kinds, flow)
        const before = new Set(errorsIn(design))
        for (const { edits, title } of found) {
          const after = applyEdits(design, edits, schemas)
          expect(trace(networkOf(after, kinds), flow).verdict, title.en).toBe('blocked')
          expect(
            errorsIn(after).filter((one) => !before.has(one)),
            title.en,
          ).toEqual([])
        }
        expect(hopeless !== null).toBe(verdict === 'reachable' && found.length === 0)
      }),
      { numRuns: 150 },
    )
  })

  it('does besides exactly what the walks of other flows say', () => {
    fc.assert(
      fc.property(anyNetwork, anyFlow, fc.array(anyFlow, { minLength: 30, maxLength: 30 }), (design, flow, others) => {
        for (const { edits, effects, title } of closings(design, kinds, flow).closings) {
          const after = applyEdits(design, edits, schemas)
          for (const other of others) {
            const [was, is] = [design, after].map((one) => trace(networkOf(one, kinds), other).verdict === 'reachable')
            const isAsked = sameFlow(other, flow)
            const says = (side: 'opened' | 'closed') =>
              effects[side].some(
                ({ from, to, flows }) =>
                  from.some(({ resource }) => resource === other.from) &&
                  to.some(({ resource }) => resource === other.to) &&
                  flows.some(
                    ({ protocol, ports }) =>
                      (protocol === other.protocol || (protocol === 'other' && !NAMED.includes(other.protocol))) &&
                      (ports.length === 0 || ports.some(([low, high]) => low <= other.port && other.port <= high)),
                  ),
              )
            const words = `${title.en}: ${JSON.stringify(other)}`
            if (was && !is) expect(says('closed'), words).toBe(!isAsked)
            if (!was && is) expect(says('opened'), words).toBe(true)
            if (was && is && other.protocol === 'tcp')
              expect([says('opened'), says('closed')], words).toEqual([false, false])
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('for an open flow', () => {
  const exposed = (port: number | null, ...more: Parameters<typeof inVpc>) =>
    inVpc(
      ...front,
      group('web-sg', {
        ...everything,
        ingress: [allow('0.0.0.0/0', port, port, port === null ? { protocol: '-1' } : {})],
      }),
      host('shop', 'front', { securityGroups: ['web-sg'], associatePublicIpAddress: true }),
      ...more,
    )

  it('from the internet, the rule for everybody is narrowed to who needs it still', () => {
    const [best] = closings(exposed(22), kinds, queryOf('internet > shop tcp 22')).closings
    expect(best?.title.en).toBe('Narrow the rule for TCP 22 from 0.0.0.0/0 in "web-sg" to TCP 22 from 10.0.0.0/24')
    expect(best?.says).toEqual([])
  })

  it('the rule goes away where nobody else needs it, and says who would miss it where somebody does', () => {
    const near = host('near', 'front', { securityGroups: ['front-open'], associatePublicIpAddress: true })
    const said = offered(exposed(22, near), 'near > shop tcp 22').find(([title]) =>
      title?.startsWith('Remove the rule'),
    )
    expect(said).toEqual([
      'Remove the rule for TCP 22 from 0.0.0.0/0 from "web-sg"',
      'Also closes TCP 22 from the internet and "web" to EC2 instance "shop".',
    ])
    const lone = inVpc(
      ...pair,
      group('db-sg', { ...everything, ingress: [allow('10.0.1.0/24', 5432)] }),
      host('store', 'b', { securityGroups: ['db-sg'] }),
    )
    expect(offered(lone, 'app > store tcp 5432')[0]).toEqual([
      'Remove the rule for TCP 5432 from 10.0.1.0/24 from "db-sg"',
    ])
  })

  it('a rule for everything keeps the other ports', () => {
    const design = exposed(null)
    const { closings: found } = closings(design, kinds, queryOf('internet > shop tcp 22'))
    const after = networkOf(applyEdits(design, found[0]?.edits ?? [], schemas), kinds)
    expect(trace(after, queryOf('internet > shop tcp 22')).verdict).toBe('blocked')
    for (const flow of ['internet > shop tcp 443', 'internet > shop udp 22', 'web > shop tcp 22'])
      expect(trace(after, queryOf(flow)).verdict, flow).toBe('reachable')
  })

  it('a narrowed rule says nothing that another rule of the group says already', () => {
    const all = allow('0.0.0.0/0', 0, 65_535, { id: 'tcp' })
    const every = allow('0.0.0.0/0', null, null, { id: 'all', protocol: '-1' })
    const design = inVpc(
      ...front,
      group('web-sg', { ...everything, ingress: [all, every] }),
      host('shop', 'front', { securityGroups: ['web-sg'], associatePublicIpAddress: true }),
    )
    const [best] = closings(design, kinds, queryOf('internet > shop tcp 22')).closings
    const after = applyEdits(design, best?.edits ?? [], schemas)
    expect(best?.title.en).toContain('Narrow the rule')
    expect(errorsIn(after)).toEqual(errorsIn(design))
  })

  it('one host is shut out of a group that others need, by an entry or by naming the others', () => {
    const design = inVpc(
      ...cachePart(),
      subnet('apps', '10.0.1.0/24'),
      subnet('jobs', '10.0.2.0/24'),
      group('app-sg', everything),
      host('app', 'apps', { securityGroups: ['app-sg'] }),
      host('job', 'jobs', { securityGroups: ['app-sg'] }),
    )
    const [best] = closings(design, kinds, queryOf('app > cache tcp 6379')).closings
    expect(best?.says).toEqual([])
    const matrix = matrixOf(networkOf(applyEdits(design, best?.edits ?? [], schemas), kinds))
    expect(verdictIn(matrix, queryOf('app > cache tcp 6379'))).toBe('blocked')
    expect(verdictIn(matrix, queryOf('job > cache tcp 6379'))).toBe('reachable')
  })

  it('a cache is shut at every node', () => {
    const design = inVpc(
      ...cachePart(),
      subnet('apps', '10.0.1.0/24'),
      group('app-sg', everything),
      host('app', 'apps', { securityGroups: ['app-sg'] }),
    )
    const network = networkOf(design, kinds)
    const nodes = network.interfaces.filter(({ origin }) => origin.resource === 'cache')
    expect(nodes).toHaveLength(2)
    for (const { edits } of closings(design, kinds, queryOf('app > cache tcp 6379')).closings) {
      const after = networkOf(applyEdits(design, edits, schemas), kinds)
      for (const to of ['10.0.8.4', '10.0.9.4'])
        expect(trace(after, { ...queryOf('app > x tcp 6379'), to }).verdict).toBe('blocked')
    }
  })

  it('between VPCs, the route may go', () => {
    expect(offered(peered(), 'app > far tcp 443').flat().join()).toContain(
      'Remove the route 10.1.0.0/16 from "a-table"',
    )
  })

  it('that no rule of the design decides about, nothing is offered', () => {
    const design = inVpc(subnet('a', '10.0.1.0/24'), host('one', 'a'), host('other', 'a'))
    const { closings: found, hopeless } = closings(design, kinds, queryOf('one > other tcp 443'))
    expect(found).toEqual([])
    expect(hopeless?.ko).toMatch(/[가-힣]/)
  })
})

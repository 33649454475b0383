import { applyEdits, type Design, schemasOf } from '@vpcanvas/model'
import { matrixOf, networkOf, trace } from '@vpcanvas/reachability'
import { kinds, templates } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { matrixKeeper, reachIn, type ReachQuestion, together } from './reach.ts'

const template = (id: string): Design =>
  templates.find((one) => one.id === id)?.design() ?? expect.fail(`no template ${id}`)
const threeTier = template('three-tier')

function reached(design: Design, question: ReachQuestion) {
  const answer = reachIn(matrixOf(networkOf(design, kinds)), design, question)
  return Object.fromEntries(
    answer.reached.map(({ id, flows }) => [id, flows.map(({ protocol, ports }) => `${protocol} ${ports.join()}`)]),
  )
}

describe('what reaches what', () => {
  it('names what the internet reaches, with the ports', () => {
    const found = reached(threeTier, { who: 'internet' })
    expect(Object.keys(found).toSorted()).toEqual(['web-a', 'web-c'])
    expect(found['web-a']?.join()).toMatch(/^tcp /)
  })

  it('names what reaches a cache: those whom its security group lets in', () => {
    expect(Object.keys(reached(threeTier, { who: 'to', of: ['cache'] })).toSorted()).toEqual(['app-a', 'app-c'])
  })

  it('names what an instance reaches', () => {
    expect(reached(threeTier, { who: 'from', of: ['app-a'] })).toHaveProperty('cache')
  })

  it('names the addresses that get through where the rest of the internet does not', () => {
    const group = threeTier.resources['web-sg']
    const ingress = [
      {
        id: 'office',
        protocol: 'tcp',
        fromPort: 22,
        toPort: 22,
        peer: { type: 'cidr', cidr: '198.51.100.0/29' },
        description: '',
      },
    ]
    const office = applyEdits(
      threeTier,
      [{ op: 'set', id: group?.id ?? '', path: ['ingress'], value: ingress }],
      schemasOf(kinds),
    )
    const matrix = matrixOf(networkOf(office, kinds))
    const only = (to: string) => ({
      from: ['198.51.100.0/29'],
      to,
      flows: [{ verdict: 'reachable', protocol: 'tcp', ports: [[22, 22]] }],
    })
    expect(reachIn(matrix, office, { who: 'internet' })).toMatchObject({
      reached: [],
      exceptions: [only('web-a'), only('web-c')],
    })
    expect(reachIn(matrix, office, { who: 'to', of: ['web-c'] }).exceptions).toEqual([only('web-c')])
    expect(reachIn(matrix, office, { who: 'from', of: ['web-c'] }).exceptions).toEqual([])
  })

  it('agrees with the walk of each single flow', () => {
    const network = networkOf(threeTier, kinds)
    const { reached: found, others } = reachIn(matrixOf(network), threeTier, { who: 'to', of: ['cache'] })
    for (const id of others) {
      const works = trace(network, { from: id, to: 'cache', protocol: 'tcp', port: 6379 }).verdict === 'reachable'
      const said = found
        .find((one) => one.id === id)
        ?.flows.some(
          ({ protocol, ports }) => protocol === 'tcp' && ports.some(([low, high]) => low <= 6379 && 6379 <= high),
        )
      expect(said ?? false, id).toBe(works)
    }
  })

  it('takes what is inside of a subnet for the subnet, and leaves that out of the answer', () => {
    const subnet = threeTier.resources['app-a']?.parent ?? expect.fail('app-a stands nowhere')
    const answer = reachIn(matrixOf(networkOf(threeTier, kinds)), threeTier, { who: 'from', of: [subnet] })
    expect(answer.of).toEqual(['app-a'])
    expect(answer.others).not.toContain('app-a')
    expect(answer.others).toHaveLength(5)
  })

  it('says nothing of what is no host', () => {
    const answer = reachIn(matrixOf(networkOf(threeTier, kinds)), threeTier, {
      who: 'to',
      of: ['__proto__', 'nothing'],
    })
    expect(answer).toMatchObject({ of: [], reached: [] })
  })

  it('is the same after an edit as from the beginning', () => {
    const matrixFor = matrixKeeper(kinds)
    const first = matrixFor(threeTier)
    expect(matrixFor(threeTier)).toBe(first)
    const id = Object.values(threeTier.resources).find(
      ({ kind, name }) => kind === 'securityGroup' && /cache|data/.test(name),
    )?.id
    const edited = applyEdits(threeTier, [{ op: 'set', id: id ?? '', path: ['ingress'], value: [] }], schemasOf(kinds))
    const after = reachIn(matrixFor(edited), edited, { who: 'to', of: ['cache'] })
    expect(after).toEqual(reachIn(matrixOf(networkOf(edited, kinds)), edited, { who: 'to', of: ['cache'] }))
    expect(after.reached).toEqual([])
  })

  it('joins the ports of one protocol', () => {
    const tcp = (...ports: [number, number][]) => ({ verdict: 'reachable', protocol: 'tcp', ports }) as const
    expect(together([tcp([22, 22]), tcp([80, 90]), tcp([85, 100])])).toEqual([tcp([22, 22], [80, 100])])
  })
})

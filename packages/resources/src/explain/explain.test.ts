import { applyEdits, type Design, type Id, schemasOf } from '@vpcanvas/model'
import { networkOf, trace } from '@vpcanvas/reachability'
import { describe, expect, it } from 'vitest'
import { largeNetwork } from '../../bench/large-network.ts'
import { examples } from '../../generate/examples/index.ts'
import { designFor } from '../../generate/examples/example.ts'
import { findings } from '@vpcanvas/rules'
import { kinds } from '../kinds.ts'
import type { Consequences } from './consequences.ts'
import { explain } from './explain.ts'

function example(id: string): Design {
  const found = examples.find((one) => one.id === id)
  if (!found) throw new Error(`There is no example "${id}"`)
  const design = designFor(found)
  return {
    ...design,
    intents: [{ id: 'i', rule: 'allow', from: 'app', to: 'internet', protocol: 'tcp', ports: [[443, 443]], note: '' }],
  }
}

function explained(design: Design, resource: Id, path: readonly string[] | null = null, rule: string | null = null) {
  const found = explain(design, kinds, { resource, path, rule })
  if (!found) throw new Error(`nothing is said of "${resource}"`)
  const change = found.change
  return { ...found, change: change as Consequences }
}

const nat = () => example('nat-gateway-for-private-subnets')
const en = (texts: readonly { readonly en: string }[]) => texts.map((text) => text.en)

describe('a NAT gateway explained', () => {
  it('says what goes through it, and which intents need it', () => {
    const { passing } = explained(nat(), 'nat')
    expect(en(passing?.flows ?? [])).toEqual([expect.stringMatching(/from EC2 instance "app" to the internet$/)])
    expect(en(passing?.intents ?? [])).toEqual(['app may reach the internet: TCP 443'])
    expect(passing?.isPartial).toBe(false)
  })

  it('says what would be lost without it', () => {
    const { change } = explained(nat(), 'nat')
    expect(change.falling).toEqual(['nat'])
    expect(change.changed).toEqual(['private-routes'])
    expect(en(change.traffic.closed).join()).toMatch(/from EC2 instance "app" to the internet/)
    expect(change.traffic.opened).toEqual([])
    expect(en(change.intents.broken)).toEqual(['app may reach the internet: TCP 443'])
    expect(change.problems.came.map(({ rule }) => rule)).toContain('eip-unassociated')
  })
})

it('says of a route table what its subnets lose', () => {
  const { change, passing } = explained(nat(), 'private-routes')
  expect(en(passing?.flows ?? []).join()).toMatch(/"app" to the internet/)
  expect(en(change.intents.broken)).toHaveLength(1)
})

it('explains one route by what hangs on it', () => {
  const { change, passing } = explained(nat(), 'private-routes', ['routes', '0.0.0.0/0'])
  expect(passing).toBeNull()
  expect(change.falling).toEqual([])
  expect(en(change.traffic.closed).join()).toMatch(/"app" to the internet/)
})

it('explains a rule that nothing hangs on as one', () => {
  const { change } = explained(nat(), 'open', ['ingress', '0.0.0.0_0_null'])
  expect(change.intents.broken).toEqual([])
  expect(change.silent).toBe(0)
})

it('says of a host what it said to others', () => {
  const { change } = explained(nat(), 'app')
  expect(change.silent).toBe(1)
  expect(en(change.intents.lost)).toEqual(['app may reach the internet: TCP 443'])
  expect(en(change.traffic.closed).join()).toMatch(/from EC2 instance "app" to the internet/)
})

it('explains a problem by its rule, and by what its fix does', () => {
  const design = example('nat-gateway-in-a-private-subnet')
  const problem = findings(design, kinds).find(({ rule }) => rule === 'nat-subnet-not-public')
  const { rule, change } = explained(design, 'nat', (problem?.path ?? []) as string[], 'nat-subnet-not-public')
  expect(rule?.why.en).not.toBe('')
  expect(change.problems.went.map((one) => one.rule)).toContain('nat-subnet-not-public')
  expect(en(change.intents.mended)).toEqual(['app may reach the internet: TCP 443'])
  expect(en(change.traffic.opened).join()).toMatch(/"app" to the internet/)
})

it('says nothing of what is not there', () => {
  const design = nat()
  for (const subject of [
    { resource: 'nobody', path: null, rule: null },
    { resource: 'private-routes', path: ['routes', 'none'], rule: null },
    { resource: 'nat', path: null, rule: 'no-such-rule' },
  ])
    expect(explain(design, kinds, subject)).toBeNull()
})

it('says of everything in every example just what a walk on the design without it says', () => {
  for (const one of examples) {
    const design = designFor(one)
    for (const id of Object.keys(design.resources)) {
      const { change } = explained(design, id)
      const after = applyEdits(design, [{ op: 'remove', id }], schemasOf(kinds))
      const [was, is] = [networkOf(design, kinds), networkOf(after, kinds)]
      const { hosts } = is
      const lost = one.flows.filter(({ from, to, protocol, port }) => {
        const isThere = (end: string) => hosts.has(end) || end === 'internet'
        if (!isThere(from) || !isThere(to)) return false
        const query = { from, to, protocol, ...(port && { port }) }
        return trace(was, query).verdict === 'reachable' && trace(is, query).verdict !== 'reachable'
      })
      if (lost.length > 0) expect(change.traffic.closed.length, `${one.id} without ${id}`).toBeGreaterThan(0)
      if (change.traffic.closed.length === 0) expect(lost, `${one.id} without ${id}`).toEqual([])
    }
  }
})

it('answers about a large network too, and says that it looked at a part', () => {
  const design = largeNetwork({ endpoints: 2000, caches: true })
  const nat = Object.values(design.resources).find(({ kind }) => kind === 'natGateway')
  const { change, passing } = explained(design, nat?.id ?? '')
  expect(passing?.isPartial).toBe(true)
  expect(change.isPartial).toBe(true)
  expect(change.falling).toEqual([nat?.id])
})

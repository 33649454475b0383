import { type Design, schemasOf, viewOf } from '@vpcanvas/model'
import { apply, isCreated, plan } from '@vpcanvas/provision'
import { type Sandbox, startSandbox } from '@vpcanvas/sandbox'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { openAccount } from './lab/account.ts'
import { journey } from './lab/journey.ts'
import { overheard } from './lab/wire.ts'
import { lifecycles } from './lifecycles.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox?.stop())

const SEEN = 'seen-at-aws'

/** The design as one that was read from AWS: every resource with what was observed of it. */
function observed(design: Design, value: string): Design {
  const seen = {
    state: value,
    status: value,
    privateIpAddress: value,
    networkInterfaceId: value,
    'nodes.1.privateIpAddress': value,
    'nodes.1.networkInterfaceId': value,
  }
  const resources = Object.entries(design.resources).map(([id, resource]) => [id, { ...resource, observed: seen }])
  return { ...design, resources: Object.fromEntries(resources) }
}

const created = Object.entries(kinds).filter(([kind]) => isCreated(lifecycles[kind]))

it.each(created)('what was observed of a %s is nothing that a design wants', (kind, { sample }) => {
  const lifecycle = lifecycles[kind]
  if (!isCreated(lifecycle)) throw new Error(kind)
  const wants = (design: Design) => {
    const view = viewOf(design, schemasOf(kinds))
    return Object.values(design.resources)
      .filter((resource) => resource.kind === kind)
      .map((resource) => [lifecycle.desired(resource, view), lifecycle.needs?.(resource, view)])
  }
  expect(wants(observed(sample(), SEEN))).toEqual(wants(sample()))
})

it('what was observed changes no plan and reaches AWS in no call', async () => {
  const account = await openAccount(sandbox.endpoint)
  const { storage } = account
  const { target, sent } = overheard(account.target)
  const made = await plan(observed(journey(), SEEN), lifecycles, target, { storage })
  expect(made.steps).toEqual((await account.plan(journey())).steps)
  expect((await apply(made, lifecycles, target, { storage })).status).toBe('succeeded')
  for (const value of [SEEN, 'seen-later', '']) {
    expect((await plan(observed(journey(), value), lifecycles, target, { storage })).steps).toEqual([])
  }
  expect((await account.plan(journey())).steps).toEqual([])
  expect(sent.length).toBeGreaterThan(50)
  expect(sent.join('')).toContain('10.0.11.0/24')
  expect(sent.join('')).not.toMatch(/seen-|observed/)
})

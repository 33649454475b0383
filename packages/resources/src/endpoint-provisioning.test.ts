import { DescribeRouteTablesCommand, DescribeVpcEndpointsCommand } from '@aws-sdk/client-ec2'
import { applyEdits, type Design, type Edit, type Id, schemasOf } from '@vpcanvas/model'
import { type Sandbox, startSandbox } from '@vpcanvas/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from './design-of.ts'
import {
  allow,
  gateway,
  gatewayEndpoint,
  group,
  interfaceEndpoint,
  inVpc,
  list,
  subnet,
  table,
} from './example-network.ts'
import { kinds } from './kinds.ts'
import { type LabAccount, openAccount } from './lab/account.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox?.stop())

function set(id: Id, path: readonly string[], value: unknown): Edit {
  return { op: 'set', id, path, value }
}

const edited = (design: Design, ...edits: readonly Edit[]) => applyEdits(design, edits, schemasOf(kinds))

/** Applies, and expects nothing to do afterwards. */
async function settle(account: LabAccount, design: Design): Promise<void> {
  const { status, steps } = await account.apply(design)
  expect(steps.filter(({ error }) => error)).toEqual([])
  expect(status).toBe('succeeded')
  expect((await account.plan(design)).steps).toEqual([])
}

async function expectGone(account: LabAccount, design: Design, before: readonly string[]): Promise<void> {
  expect((await account.destroy(design)).status).toBe('succeeded')
  expect(await account.inventory()).toEqual(before)
}

const actions = async (account: LabAccount, design: Design) =>
  (await account.plan(design)).steps.map(({ action, resource }) => `${action} ${resource}`)

/** The names of the tables with a route that AWS wrote. */
async function tablesToS3(account: LabAccount): Promise<readonly (string | undefined)[]> {
  const { ec2 } = account.target.clients('ap-northeast-2')
  const { RouteTables = [] } = await ec2.send(new DescribeRouteTablesCommand({}))
  return RouteTables.filter(({ Routes }) => Routes?.some((one) => one.GatewayId?.startsWith('vpce-'))).map(
    ({ Tags }) => Tags?.find(({ Key }) => Key === 'Name')?.Value,
  )
}

describe('endpoints at AWS', () => {
  const parts: readonly Entry[] = [
    subnet('a', '10.0.0.0/24'),
    subnet('b', '10.0.1.0/24', 'b'),
    table('t', { subnets: ['a'] }),
    table('u', { subnets: ['b'] }),
    group('sg', { ingress: [allow('10.0.0.0/16', 443)] }),
    group('sg-two', { ingress: [allow('10.0.0.0/16', 443)] }),
  ]
  const design = inVpc(
    ...parts,
    gatewayEndpoint('s3', ['t']),
    interfaceEndpoint('secrets', ['a'], { securityGroups: ['sg'] }),
  )

  it('are made, changed in place and taken away; their routes are none of a table’s', async () => {
    const account = await openAccount(sandbox.endpoint)
    const before = await account.inventory()
    await settle(account, design)
    expect(await tablesToS3(account)).toEqual(['t'])

    const moved = edited(
      design,
      set('s3', ['routeTables'], ['u']),
      set('s3', ['policyDocument'], '{"Version":"2012-10-17","Statement":[]}'),
      set('secrets', ['subnets'], ['a', 'b']),
      set('secrets', ['securityGroups'], ['sg-two']),
    )
    expect(await actions(account, moved)).toEqual(['update s3', 'update secrets'])
    await settle(account, moved)
    expect(await tablesToS3(account)).toEqual(['u'])
    await expectGone(account, moved, before)
  })

  it('of another service take the place of the old ones', async () => {
    const account = await openAccount(sandbox.endpoint)
    await settle(account, design)
    const other = edited(design, set('s3', ['serviceName'], 'com.amazonaws.ap-northeast-2.dynamodb'))
    expect((await actions(account, other)).filter((step) => step.endsWith(' s3'))).toContain('replace s3')
    await settle(account, other)
    const { ec2 } = account.target.clients('ap-northeast-2')
    const { VpcEndpoints = [] } = await ec2.send(new DescribeVpcEndpointsCommand({}))
    const left = VpcEndpoints.filter(({ State }) => State?.toLowerCase() !== 'deleted')
    expect(left.map(({ ServiceName }) => ServiceName).toSorted()).toEqual([
      'com.amazonaws.ap-northeast-2.dynamodb',
      'com.amazonaws.ap-northeast-2.secretsmanager',
    ])
  })
})

describe('prefix lists at AWS', () => {
  const toList = (id: string) => allow('', 443, 443, { peer: { type: 'prefixList', prefixList: id }, description: '' })
  const design = inVpc(
    gateway(),
    list('offices', ['203.0.113.0/24', '198.51.100.0/24'], { maxEntries: 2 }),
    group('sg', { ingress: [toList('offices')] }),
    table('t', { routes: [{ id: 'offices', destination: 'offices', target: 'igw' }] }),
  )

  it('are made before what names them, and go after it', async () => {
    const account = await openAccount(sandbox.endpoint)
    const before = await account.inventory()
    await settle(account, design)
    await settle(account, edited(design, set('t', ['routes', 'offices'], undefined)))
    await settle(account, design)
    await expectGone(account, design, before)
  })

  it('take other entries, descriptions and names in place', async () => {
    const account = await openAccount(sandbox.endpoint)
    await settle(account, design)
    const entries = [
      { id: 'entry-1', cidr: '203.0.113.0/24', description: 'Seoul' },
      { id: 'entry-3', cidr: '192.0.2.0/24', description: '' },
    ]
    await settle(account, edited(design, set('offices', ['entries'], entries)))
    const third = { id: 'entry-4', cidr: '198.51.100.128/25', description: '' }
    const wider = edited(design, set('offices', ['maxEntries'], 3), set('offices', ['entries'], [...entries, third]))
    await settle(account, wider)
    await settle(account, edited(wider, set('offices', ['entries'], [third]), set('offices', ['maxEntries'], 1)))
    const renamed = edited(design, { op: 'rename', id: 'offices', name: 'branches' })
    expect(await actions(account, renamed)).toEqual(['update offices'])
    await settle(account, renamed)
  })

  it('of AWS’s own are passed over, and named by their id', async () => {
    const account = await openAccount(sandbox.endpoint)
    const own = { ...list('pl-78a54011', ['52.219.56.0/22']), name: 'com.amazonaws.ap-northeast-2.s3' }
    const guarded = inVpc(own, group('sg', { egress: [toList('pl-78a54011')] }))
    const planned = await account.plan(guarded)
    expect(planned.steps.map(({ resource }) => resource).toSorted()).toEqual(['sg', 'vpc'])
    await settle(account, guarded)
  })
})

import {
  DescribeEgressOnlyInternetGatewaysCommand,
  DescribeInstancesCommand,
  DescribeNetworkInterfacesCommand,
  DescribeRouteTablesCommand,
  DescribeSubnetsCommand,
  DescribeVpcsCommand,
} from '@aws-sdk/client-ec2'
import { block, formatBlock } from '@vpcanvas/ip'
import { applyEdits, type Design, type Edit, type Id, schemasOf } from '@vpcanvas/model'
import { apply, type ApplyEvent } from '@vpcanvas/provision'
import { type Sandbox, startSandbox } from '@vpcanvas/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { egressOnly, group, host, ipv6Vpc, route, subnet, table, vpcWith } from './example-network.ts'
import { partOf } from './ipv6.ts'
import { kinds } from './kinds.ts'
import { type LabAccount, openAccount } from './lab/account.ts'
import { lifecycles } from './lifecycles.ts'
import { AMAZON_PROVIDED } from './vpc/schema.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox?.stop())

const REGION = 'ap-northeast-2'

function set(id: Id, prop: string, value: unknown): Edit {
  return { op: 'set', id, path: [prop], value }
}

function edited(design: Design, ...edits: readonly Edit[]): Design {
  return applyEdits(design, edits, schemasOf(kinds))
}

async function look(account: LabAccount) {
  const { ec2 } = account.target.clients(REGION)
  const { Vpcs = [] } = await ec2.send(new DescribeVpcsCommand({}))
  const vpc = Vpcs.find(({ IsDefault }) => !IsDefault)
  const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({}))
  const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand({}))
  const named = (name: string) => Subnets.find(({ Tags }) => Tags?.some((tag) => tag.Value === name))
  const instance = Reservations.flatMap(({ Instances }) => Instances ?? [])[0]
  return {
    range: vpc?.Ipv6CidrBlockAssociationSet?.find((one) => one.Ipv6CidrBlockState?.State === 'associated')
      ?.Ipv6CidrBlock,
    secondary: (vpc?.CidrBlockAssociationSet ?? [])
      .filter((one) => one.CidrBlockState?.State === 'associated')
      .map(({ CidrBlock }) => CidrBlock),
    ipv6Of: (name: string) => named(name)?.Ipv6CidrBlockAssociationSet?.map(({ Ipv6CidrBlock }) => Ipv6CidrBlock) ?? [],
    subnet: named,
    addresses: (instance?.NetworkInterfaces?.[0]?.Ipv6Addresses ?? []).map(({ Ipv6Address }) => Ipv6Address),
  }
}

const dualStack = ipv6Vpc(
  subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 0 }),
  subnet('b', '10.0.1.0/24', 'c', { ipv6Index: 255, assignIpv6AddressOnCreation: true }),
  subnet('four', '10.0.2.0/24'),
  egressOnly(),
  table('t', { subnets: ['a'], routes: [route('::/0', 'eigw')] }),
  group('app'),
  host('app-host', 'a', { ipv6AddressCount: 2, securityGroups: ['app'] }),
)

describe('a network interface', () => {
  it('gets the IPv6 addresses that it asks for, more and fewer of them, and then there is nothing to do', async () => {
    const card = (ipv6AddressCount: number | null) => ({
      id: 'second',
      kind: 'networkInterface',
      parent: 'a',
      props: { instance: 'web', ipv6AddressCount },
    })
    const design = (count: number | null) =>
      ipv6Vpc(subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 0 }), host('web', 'a'), card(count))
    const account = await openAccount(sandbox.endpoint)
    const { ec2 } = account.target.clients(REGION)
    const held = async () => {
      const { NetworkInterfaces = [] } = await ec2.send(new DescribeNetworkInterfacesCommand({}))
      return NetworkInterfaces.filter(({ Attachment }) => Attachment?.DeviceIndex === 1).map(
        ({ Ipv6Addresses = [] }) => Ipv6Addresses.length,
      )
    }
    for (const count of [2, 3, 1, 0]) {
      expect((await account.apply(design(count))).status, String(count)).toBe('succeeded')
      expect(await held()).toEqual([count])
      expect((await account.plan(design(count))).steps).toEqual([])
    }
  })
})

describe('a dual-stack VPC', () => {
  it('gets a range, subnets their parts of it, hosts their addresses; planned again there is nothing to do', async () => {
    const account = await openAccount(sandbox.endpoint)
    const { status } = await account.apply(dualStack)
    expect(status).toBe('succeeded')
    const { range = '', ipv6Of, subnet: named, addresses } = await look(account)
    expect(range).toMatch(/00::\/56$/)
    const part = (n: number) => formatBlock(partOf(block(range), n)!)
    expect(ipv6Of('a')).toEqual([part(0)])
    expect(ipv6Of('b')).toEqual([part(255)])
    expect(ipv6Of('four')).toEqual([])
    expect(named('b')?.AssignIpv6AddressOnCreation).toBe(true)
    expect(addresses).toHaveLength(2)
    const { ec2 } = account.target.clients(REGION)
    const { EgressOnlyInternetGateways = [] } = await ec2.send(new DescribeEgressOnlyInternetGatewaysCommand({}))
    const id = EgressOnlyInternetGateways[0]?.EgressOnlyInternetGatewayId
    const { RouteTables = [] } = await ec2.send(new DescribeRouteTablesCommand({}))
    expect(RouteTables.flatMap(({ Routes }) => Routes ?? [])).toContainEqual(
      expect.objectContaining({ DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: id }),
    )
    expect((await account.plan(dualStack)).steps).toEqual([])
    await account.destroy(dualStack)
    expect((await account.inventory()).filter((one) => one.startsWith('egressOnly'))).toEqual([])
  })

  it('comes from an IPv4 one in place, and goes back, hosts first, then subnets, then the VPC', async () => {
    const account = await openAccount(sandbox.endpoint)
    const four = edited(
      dualStack,
      set('vpc', 'ipv6CidrBlock', null),
      set('a', 'ipv6Index', null),
      set('b', 'ipv6Index', null),
      set('b', 'assignIpv6AddressOnCreation', false),
      set('app-host', 'ipv6AddressCount', null),
    )
    expect((await account.apply(four)).status).toBe('succeeded')
    expect(await look(account)).toMatchObject({ range: undefined, addresses: [] })
    const there = await account.plan(dualStack)
    expect(there.summary).toMatchObject({ create: 0, delete: 0, replace: 0 })
    expect((await account.apply(dualStack)).status).toBe('succeeded')
    expect((await look(account)).addresses).toHaveLength(2)
    expect((await account.plan(dualStack)).steps).toEqual([])
    const more = edited(dualStack, set('app-host', 'ipv6AddressCount', 3))
    expect((await account.plan(more)).summary).toMatchObject({ update: 1, replace: 0 })
    expect((await account.apply(more)).status).toBe('succeeded')
    expect((await look(account)).addresses).toHaveLength(3)
    const back = await account.plan(four)
    expect(back.summary).toMatchObject({ create: 0, delete: 0, replace: 0 })
    const finished: Id[] = []
    const { storage, target } = account
    const onEvent = (event: ApplyEvent) => {
      if (event.type === 'step' && event.state === 'done') finished.push(event.resource)
    }
    expect((await apply(back, lifecycles, target, { storage, onEvent })).status).toBe('succeeded')
    for (const [first, then] of [
      ['app-host', 'a'],
      ['a', 'vpc'],
      ['b', 'vpc'],
    ] as const)
      expect(finished.indexOf(first), `${first} before ${then}`).toBeLessThan(finished.indexOf(then))
    const after = await look(account)
    expect(after).toMatchObject({ range: undefined, addresses: [] })
    expect(after.ipv6Of('a')).toEqual([])
    expect((await account.plan(four)).steps).toEqual([])
    await account.destroy(four)
  })

  it('moves a subnet to another part: one block goes before the next comes', async () => {
    const account = await openAccount(sandbox.endpoint)
    const one = ipv6Vpc(subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 1 }))
    await account.apply(one)
    const other = edited(one, set('a', 'ipv6Index', 2))
    expect((await account.plan(other)).summary).toMatchObject({ update: 1, replace: 0 })
    expect((await account.apply(other)).status).toBe('succeeded')
    const { range = '', ipv6Of } = await look(account)
    expect(ipv6Of('a')).toEqual([formatBlock(partOf(block(range), 2)!)])
    await account.destroy(other)
  })
})

describe('secondary ranges', () => {
  it('come before the subnets in them and go after these', async () => {
    const account = await openAccount(sandbox.endpoint)
    const wide = vpcWith({ secondaryCidrBlocks: ['10.1.0.0/16', '100.64.0.0/16'] }, subnet('s', '100.64.0.0/24'))
    expect((await account.apply(wide)).status).toBe('succeeded')
    expect((await look(account)).secondary).toEqual(['10.0.0.0/16', '10.1.0.0/16', '100.64.0.0/16'])
    const narrow = edited(wide, { op: 'remove', id: 's' }, set('vpc', 'secondaryCidrBlocks', ['10.1.0.0/16']))
    expect((await account.apply(narrow)).status).toBe('succeeded')
    expect((await look(account)).secondary).toEqual(['10.0.0.0/16', '10.1.0.0/16'])
    const both = edited(narrow, set('vpc', 'ipv6CidrBlock', AMAZON_PROVIDED))
    expect((await account.apply(both)).status).toBe('succeeded')
    expect(await look(account)).toMatchObject({ secondary: ['10.0.0.0/16', '10.1.0.0/16'], range: expect.anything() })
    expect((await account.plan(both)).steps).toEqual([])
    await account.destroy(both)
  })
})

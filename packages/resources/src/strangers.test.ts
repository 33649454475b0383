import {
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateTagsCommand,
  CreateVpcCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcsCommand,
} from '@aws-sdk/client-ec2'
import { CreateReplicationGroupCommand } from '@aws-sdk/client-elasticache'
import { applyEdits, type Design, type Edit, schemasOf } from '@vpcanvas/model'
import { apply, memoryStorage, plan, planDestroy, type Target } from '@vpcanvas/provision'
import { type Sandbox, startSandbox } from '@vpcanvas/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { openAccount } from './lab/account.ts'
import { journey } from './lab/journey.ts'
import { disturbed } from './lab/wire.ts'
import { lifecycles } from './lifecycles.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox?.stop())

const edited = (design: Design, ...edits: readonly Edit[]) => applyEdits(design, edits, schemasOf(kinds))
const REGION = 'ap-northeast-2'

describe('strangers', () => {
  it('stay as they are, even where the server’s filter lets everything through', async () => {
    const account = await openAccount(sandbox.endpoint)
    const strangers = await seed(account.target)
    const before = await account.inventory()
    const seen = await looks(account.target)
    const blind = unfiltered(account.target)
    const storage = memoryStorage()
    const options = { storage }
    const once = async (design: Design) =>
      apply(await plan(design, lifecycles, blind, options), lifecycles, blind, options)
    expect((await once(journey())).steps.filter(({ error }) => error)).toEqual([])
    expect(
      (
        await once(
          edited(
            journey(),
            { op: 'set', id: 'app', path: ['description'], value: 'other' },
            { op: 'remove', id: 'valkey' },
          ),
        )
      ).status,
    ).toBe('succeeded')
    const gone = await apply(await planDestroy(journey(), lifecycles, blind, options), lifecycles, blind, options)
    expect(gone.status).toBe('succeeded')
    expect(await account.inventory()).toEqual(before)
    expect(await looks(account.target)).toEqual(seen)
    expect(strangers).toBeGreaterThan(10)
  })
})

/** Things of others in the same account: untagged, of another design, and with tags that only look like ours. */
async function seed(target: Target): Promise<number> {
  const { ec2, elasticache } = target.clients(REGION)
  const design = journey().id
  const lookalikes: readonly (readonly { Key: string; Value: string }[])[] = [
    [],
    [
      { Key: 'vpcanvas:design', Value: 'another' },
      { Key: 'vpcanvas:resource', Value: 'vpc' },
      { Key: 'vpcanvas:generation', Value: '1' },
    ],
    [{ Key: 'vpcanvas:design', Value: design }],
    [
      { Key: 'vpcanvas:design', Value: design },
      { Key: 'vpcanvas:resource', Value: 'vpc' },
    ],
    [
      { Key: 'vpcanvas:design', Value: design },
      { Key: 'vpcanvas:resource', Value: 'vpc' },
      { Key: 'vpcanvas:generation', Value: 'x' },
    ],
    [
      { Key: 'VPCANVAS:design', Value: design },
      { Key: 'vpcanvas:resource', Value: 'vpc' },
      { Key: 'vpcanvas:generation', Value: '1' },
    ],
  ]
  for (const [index, tags] of lookalikes.entries()) {
    const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: `10.${100 + index}.0.0/16` }))
    const { Subnet } = await ec2.send(
      new CreateSubnetCommand({ VpcId: Vpc?.VpcId, CidrBlock: `10.${100 + index}.0.0/24` }),
    )
    const { GroupId } = await ec2.send(
      new CreateSecurityGroupCommand({ VpcId: Vpc?.VpcId, GroupName: 'app', Description: 'of others' }),
    )
    if (tags.length > 0)
      await ec2.send(
        new CreateTagsCommand({
          Resources: [Vpc?.VpcId ?? '', Subnet?.SubnetId ?? '', GroupId ?? ''],
          Tags: [...tags],
        }),
      )
    await elasticache.send(
      new CreateReplicationGroupCommand({
        ReplicationGroupId: `others-${index}`,
        ReplicationGroupDescription: 'of others',
        Engine: 'valkey',
        Tags: [...tags],
      }),
    )
  }
  return lookalikes.length * 4
}

async function looks(target: Target): Promise<unknown> {
  const { ec2 } = target.clients(REGION)
  const { Vpcs } = await ec2.send(new DescribeVpcsCommand({}))
  const { Subnets } = await ec2.send(new DescribeSubnetsCommand({}))
  const { SecurityGroups } = await ec2.send(new DescribeSecurityGroupsCommand({}))
  return [Vpcs, Subnets, SecurityGroups]
}

/** A target whose servers ignore every filter by tag. */
function unfiltered(target: Target): Target {
  return disturbed(target, (_, send, input) => {
    for (const name of ['Filters', 'Filter']) {
      const filters = input[name]
      if (Array.isArray(filters))
        input[name] = filters.filter((one: { Name?: string }) => !one.Name?.startsWith('tag:'))
    }
    return send()
  }).target
}

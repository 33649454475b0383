import { DescribeVpcsCommand, CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2'
import {
  CreateCacheSubnetGroupCommand,
  DescribeCacheSubnetGroupsCommand,
  ElastiCacheClient,
} from '@aws-sdk/client-elasticache'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from './sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
}, 300_000)
afterAll(() => sandbox?.stop())

function settings(account: string) {
  return {
    endpoint: sandbox.endpoint,
    region: 'ap-northeast-2',
    credentials: { accessKeyId: account, secretAccessKey: 'any' },
    maxAttempts: 1,
  }
}

describe('the sandbox', () => {
  it('answers for EC2, ElastiCache and STS at one address, under the account of the access key', async () => {
    const identity = await new STSClient(settings('111122223333')).send(new GetCallerIdentityCommand({}))
    expect(identity.Account).toBe('111122223333')
    const ec2 = new EC2Client(settings('111122223333'))
    const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.9.0.0/16' }))
    const { Subnet } = await ec2.send(new CreateSubnetCommand({ VpcId: Vpc?.VpcId, CidrBlock: '10.9.1.0/24' }))
    const cache = new ElastiCacheClient(settings('111122223333'))
    await cache.send(
      new CreateCacheSubnetGroupCommand({
        CacheSubnetGroupName: 'g',
        CacheSubnetGroupDescription: 'g',
        SubnetIds: [Subnet?.SubnetId ?? ''],
      }),
    )
    const { CacheSubnetGroups } = await cache.send(new DescribeCacheSubnetGroupsCommand({ CacheSubnetGroupName: 'g' }))
    expect(CacheSubnetGroups?.[0]?.Subnets?.map((one) => one.SubnetIdentifier)).toEqual([Subnet?.SubnetId])
  })

  it('keeps accounts apart', async () => {
    await new EC2Client(settings('111122223334')).send(new CreateVpcCommand({ CidrBlock: '10.7.0.0/16' }))
    const { Vpcs } = await new EC2Client(settings('111122223335')).send(new DescribeVpcsCommand({}))
    expect(Vpcs?.some((vpc) => vpc.CidrBlock === '10.7.0.0/16')).toBe(false)
  })

  it('turns web pages and unsigned requests away', async () => {
    const fromPage = await fetch(sandbox.endpoint, { method: 'POST', headers: { origin: 'https://example.com' } })
    expect(fromPage.status).toBe(403)
    expect((await fetch(sandbox.endpoint, { method: 'POST' })).status).toBe(403)
  })
})

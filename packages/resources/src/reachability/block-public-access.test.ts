import { describe, expect, it } from 'vitest'
import type { Entry } from '../design-of.ts'
import { address, inVpc, nat, publicPart, route, table } from '../example-network.ts'
import { ask, blockers, front, pair } from './asking.ts'

const setting = (type: string, Properties: object, id = type): Entry => ({
  id,
  kind: 'opaque',
  parent: 'region',
  props: { format: 'cloudformation', type: `AWS::EC2::VPCBlockPublicAccess${type}`, body: { Properties } },
})
const block = (mode: string) => setting('Options', { InternetGatewayBlockMode: mode })
const except = (of: object, mode = 'allow-bidirectional') =>
  setting('Exclusion', { ...of, InternetGatewayExclusionMode: mode })
const behind = [
  ...publicPart,
  ...pair,
  address(),
  nat('nat', 'public', { elasticIp: 'eip' }),
  table('a-table', { subnets: ['a'], routes: [route('0.0.0.0/0', 'nat')] }),
]

describe('VPC Block Public Access', () => {
  it('both ways, lets nothing in and nothing out, through NAT gateways neither', () => {
    const both = block('block-bidirectional')
    expect(blockers(ask(inVpc(...front, both), 'internet > web tcp 443'))).toEqual([
      'forward VPC_BLOCK_PUBLIC_ACCESS_ENABLED Options',
    ])
    expect(ask(inVpc(...front, both), 'web > internet tcp 443').verdict).toBe('blocked')
    expect(ask(inVpc(...behind, both), 'app > internet tcp 443').verdict).toBe('blocked')
  })

  it('inward, leaves NAT gateways alone', () => {
    const ingress = block('block-ingress')
    expect(ask(inVpc(...front, ingress), 'internet > web tcp 443').verdict).toBe('blocked')
    expect(ask(inVpc(...front, ingress), 'web > internet tcp 443').verdict).toBe('blocked')
    expect(ask(inVpc(...behind, ingress), 'app > internet tcp 443').verdict).toBe('reachable')
  })

  it('holds for no VPC and no subnet that is excluded, and for those that may only send inward', () => {
    const both = block('block-bidirectional')
    for (const of of [
      { VpcId: { Ref: 'vpc' } },
      { SubnetId: { Ref: 'front' } },
      { ResourceArn: 'arn:aws:ec2:x:1:subnet/front' },
    ])
      expect(ask(inVpc(...front, both, except(of)), 'internet > web tcp 443').verdict).toBe('reachable')
    const egress = except({ VpcId: 'vpc' }, 'allow-egress')
    expect(ask(inVpc(...behind, both, egress), 'app > internet tcp 443').verdict).toBe('reachable')
    expect(ask(inVpc(...front, both, egress), 'internet > web tcp 443').verdict).toBe('blocked')
  })
})

import { applyEdits, bring, connect, type Design, duplicate, type Outcome, schemasOf } from '@vpcanvas/model'
import { findings } from '@vpcanvas/rules'
import { describe, expect, it } from 'vitest'
import { gatewayEndpoint, group, interfaceEndpoint, inVpc, subnet, table, vpcWith } from '../example-network.ts'
import { kinds } from '../kinds.ts'

function after(design: Design, outcome: Outcome): Design {
  if ('refused' in outcome) throw new Error(outcome.refused.en)
  return applyEdits(design, outcome.edits, schemasOf(kinds))
}

function dropped(design: Design) {
  const outcome = bring(design, kinds, 'vpcEndpoint', 'vpc')
  const next = after(design, outcome)
  return { next, props: next.resources[('id' in outcome && outcome.id) || '']?.props ?? {} }
}

const home = [
  subnet('a', '10.0.0.0/24'),
  subnet('a-2', '10.0.1.0/24'),
  subnet('b', '10.0.2.0/24', 'b'),
  table('t', { subnets: ['a'] }),
]

describe('dropping endpoints into a VPC', () => {
  it('brings S3 and DynamoDB for its route tables, then an interface in each zone with a group', () => {
    const first = dropped(vpcWith({ enableDnsHostnames: true }, ...home))
    expect(first.props).toMatchObject({
      endpointType: 'Gateway',
      serviceName: 'com.amazonaws.ap-northeast-2.s3',
      routeTables: ['t'],
    })
    const second = dropped(first.next)
    expect(second.props).toMatchObject({ serviceName: 'com.amazonaws.ap-northeast-2.dynamodb' })
    const third = dropped(second.next)
    expect(third.props).toMatchObject({ endpointType: 'Interface', privateDnsEnabled: true })
    const zones = (third.props['subnets'] as string[]).map((id) => third.next.resources[id]?.props['availabilityZone'])
    expect(zones).toEqual(['ap-northeast-2a', 'ap-northeast-2b'])
    expect(third.props['securityGroups']).toHaveLength(1)
    expect(
      findings(third.next, kinds).filter(
        ({ severity, rule }) => severity === 'error' || /^vpce-.*(sg|443|subnet)/.test(rule),
      ),
    ).toEqual([])
  })

  it('asks for no private names where the VPC has no DNS hostnames', () => {
    const design = vpcWith(
      { enableDnsHostnames: false },
      ...home,
      gatewayEndpoint('s3', ['t']),
      gatewayEndpoint('d', ['t'], { serviceName: 'com.amazonaws.ap-northeast-2.dynamodb' }),
    )
    expect(dropped(design).props).toMatchObject({ endpointType: 'Interface', privateDnsEnabled: false })
  })
})

describe('a line', () => {
  it('between a route table and a gateway endpoint associates them, whichever way it is drawn', () => {
    const design = inVpc(...home, gatewayEndpoint('s3', []))
    for (const [from, to] of [
      ['t', 's3'],
      ['s3', 't'],
    ] as const) {
      const next = after(design, connect(design, kinds, from, to))
      expect(next.resources['s3']?.props['routeTables']).toEqual(['t'])
      expect(next.resources['t']).toBe(design.resources['t'])
    }
  })

  it('from an interface endpoint to a subnet moves its interface of that zone', () => {
    const design = inVpc(...home, interfaceEndpoint('e', ['a', 'b']))
    expect(after(design, connect(design, kinds, 'e', 'a-2')).resources['e']?.props['subnets']).toEqual(['b', 'a-2'])
  })

  it('that makes no sense is refused with the reason', () => {
    const design = inVpc(...home, group('sg'), gatewayEndpoint('s3', []), interfaceEndpoint('e', []))
    expect(connect(design, kinds, 't', 'e')).toHaveProperty('refused')
    expect(connect(design, kinds, 's3', 'a')).toHaveProperty('refused')
    expect(connect(design, kinds, 's3', 'sg')).toHaveProperty('refused')
  })
})

it('a copy of an endpoint in the same VPC takes no table and no name from the first', () => {
  const design = inVpc(
    ...home,
    gatewayEndpoint('s3', ['t']),
    interfaceEndpoint('e', ['a'], { privateDnsEnabled: true }),
  )
  const outcome = duplicate(design, kinds, ['s3', 'e'])
  const copies = Object.values(after(design, outcome).resources).filter(
    ({ id, kind }) => kind === 'vpcEndpoint' && !design.resources[id],
  )
  expect(copies.map(({ props }) => [props['routeTables'], props['privateDnsEnabled']])).toEqual([
    [[], false],
    [[], false],
  ])
})

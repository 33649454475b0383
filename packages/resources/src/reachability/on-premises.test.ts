import { describe, expect, it } from 'vitest'
import type { Entry } from '../design-of.ts'
import { inVpc, route, table } from '../example-network.ts'
import { ask, blockers, front, pair } from './asking.ts'

const office = (...cidrBlocks: string[]): Entry => ({
  id: 'office',
  kind: 'onPremises',
  parent: null,
  props: { cidrBlocks },
})
const transit: Entry = {
  id: 'tgw',
  kind: 'opaque',
  props: { format: 'cloudformation', type: 'AWS::EC2::TransitGateway', body: { Type: 'AWS::EC2::TransitGateway' } },
}
const toA = (...routes: ReturnType<typeof route>[]) => table('a-table', { subnets: ['a'], routes })

describe('an on-premises network', () => {
  it('is not reached by its private addresses where nothing leads there', () => {
    expect(blockers(ask(inVpc(...pair, office('192.168.0.0/16')), 'app > office tcp 443'))).toEqual([
      'forward NO_ROUTE_TO_DESTINATION vpc',
    ])
    expect(blockers(ask(inVpc(...front, office('192.168.0.0/16')), 'web > office tcp 443'))).toEqual([
      'forward IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS igw',
    ])
  })

  it('does not reach a host by private addresses where nothing joins the two, there nor back', () => {
    expect(blockers(ask(inVpc(...pair, office('192.168.0.0/16')), 'office > app tcp 443'))).toEqual([
      'forward NO_PATH vpc',
      'return RETURN_NO_ROUTE vpc',
    ])
  })

  it('is left open both ways where the routes lead to something that is not modelled', () => {
    const joined = inVpc(...pair, office('192.168.0.0/16'), transit, toA(route('192.168.0.0/16', 'tgw')))
    expect(ask(joined, 'app > office tcp 443').verdict).toBe('unsupported')
    expect(ask(joined, 'office > app tcp 443').verdict).toBe('unsupported')
    expect(ask(joined, 'office > db tcp 443').verdict).toBe('blocked')
    const both = inVpc(...front, office('192.168.0.0/16'))
    expect(blockers(ask(both, 'office > web tcp 443'))).toEqual([
      'forward NO_PATH vpc',
      'return RETURN_ROUTE_ASYMMETRIC front-table',
    ])
  })

  it('with public addresses is a part of the internet', () => {
    const outside = inVpc(...front, office('203.0.113.64/26'))
    expect(ask(outside, 'office > web tcp 443').verdict).toBe('reachable')
    expect(ask(outside, 'web > office tcp 443').verdict).toBe('reachable')
  })

  it('goes by its id, its name, an address of it, or as "onPremises" where there is one', () => {
    const design = inVpc(...front, office('203.0.113.64/26'))
    for (const name of ['office', 'onPremises', '203.0.113.70'])
      expect(ask(design, `${name} > web tcp 443`).hops[0]?.resource).toBe('office')
  })

  it('without a range has no address to send from', () => {
    expect(blockers(ask(inVpc(...front, office()), 'office > web tcp 443'))).toEqual([
      'forward UNASSOCIATED_COMPONENT office',
    ])
  })
})

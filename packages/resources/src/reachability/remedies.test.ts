import { applyEdits, type Design, schemasOf } from '@vpcanvas/model'
import { networkOf, subnetExposure, type Trace } from '@vpcanvas/reachability'
import { describe, expect, it } from 'vitest'
import { address, gateway, inVpc, nat, route, subnet, table } from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { ask, front, pair } from './asking.ts'

/** Presses the buttons of a walk, one at a time, until there is none left. */
function mended(design: Design, flow: string): { design: Design; traced: Trace; pressed: readonly string[] } {
  const pressed: string[] = []
  for (let at = design; ;) {
    const traced = ask(at, flow)
    const remedy = traced.blockedBy.find((one) => one.remedy)?.remedy
    if (!remedy || pressed.length > 10) return { design: at, traced, pressed }
    pressed.push(remedy.title.en)
    at = applyEdits(at, remedy.edits, schemasOf(kinds))
  }
}

const exposure = (design: Design, id: string) => subnetExposure(networkOf(design, kinds), id)?.exposure

describe('the buttons of a walk', () => {
  it('open one subnet to the internet and leave those that share its table alone', () => {
    const shared = inVpc(gateway(), ...pair, table('shared', { subnets: ['a', 'b'] }))
    const { design, traced, pressed } = mended(shared, 'internet > app tcp 443')
    expect(traced.verdict).toBe('reachable')
    expect(pressed).toEqual(['Give "app" an Elastic IP address', 'Route 0.0.0.0/0 from "a" to "igw"'])
    expect([exposure(design, 'a'), exposure(design, 'b')]).toEqual(['public', 'isolated'])
  })

  it('use a table that has the route already', () => {
    const { design } = mended(
      inVpc(...front, ...pair, table('shared', { subnets: ['a', 'b'] })),
      'internet > app tcp 443',
    )
    expect(design.resources['front-table']?.props['subnets']).toEqual(['front', 'a'])
    expect(design.resources['shared']?.props['subnets']).toEqual(['b'])
  })

  it('keep the other routes of a subnet that gets a table of its own', () => {
    const kept = route('10.9.0.0/16', 'pcx')
    const { design } = mended(
      inVpc(gateway(), ...pair, table('shared', { subnets: ['a', 'b'], routes: [kept] })),
      'internet > app tcp 443',
    )
    const own = Object.values(design.resources).find(({ id, kind }) => kind === 'routeTable' && id !== 'shared')
    expect(own?.props['routes']).toEqual([kept, { id: 'to-igw', destination: '0.0.0.0/0', target: 'igw' }])
  })

  it('send private hosts out through the NAT gateway that is there', () => {
    const design = inVpc(
      ...front,
      ...pair,
      address(),
      nat('nat', 'front', { elasticIp: 'eip' }),
      table('shared', { subnets: ['a', 'b'] }),
    )
    const { traced, pressed, design: after } = mended(design, 'app > internet tcp 443')
    expect(traced.verdict).toBe('reachable')
    expect(pressed).toEqual(['Route 0.0.0.0/0 from "a" to "nat"'])
    expect([exposure(after, 'a'), exposure(after, 'b')]).toEqual(['private', 'private'])
  })

  it('put the NAT gateway’s subnet on the internet without taking its neighbours along', () => {
    const design = inVpc(
      gateway(),
      ...pair,
      subnet('n', '10.0.9.0/24'),
      address(),
      nat('nat', 'n', { elasticIp: 'eip' }),
      table('main', { main: true, routes: [route('0.0.0.0/0', 'nat')] }),
    )
    const { traced, pressed, design: after } = mended(design, 'app > internet tcp 443')
    expect(pressed).toEqual(['Route 0.0.0.0/0 from "n" to "igw"'])
    expect(traced.verdict).toBe('reachable')
    expect(['n', 'a', 'b'].map((id) => exposure(after, id))).toEqual(['public', 'private', 'private'])
  })
})

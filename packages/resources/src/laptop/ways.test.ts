import { applyEdits, type Design, schemasOf } from '@vpcanvas/model'
import { matrixOf, networkOf, trace } from '@vpcanvas/reachability'
import { findings } from '@vpcanvas/rules'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds.ts'
import { templates } from '../templates.ts'
import { type LaptopWay, laptopWays } from './ways.ts'

const schemas = schemasOf(kinds)
const template = (id: string): Design =>
  templates.find((one) => one.id === id)?.design() ?? expect.fail(`no template ${id}`)
const isolated = template('cache-in-private-subnets')
const threeTier = template('three-tier')

function waysTo(design: Design, cache = 'cache', address: string | null = '203.0.113.7/32') {
  const found = laptopWays(design, kinds, cache, address) ?? expect.fail('no such cache')
  const by = (id: LaptopWay['id']) => found.ways.find((way) => way.id === id)
  return { ...found, by }
}

describe('connecting from a laptop', () => {
  it('says why a cache is not reached directly', () => {
    expect(waysTo(isolated).why.en).toMatch(/no public address|never have public/)
  })

  it('goes through a host that is there, where that reaches the cache and Session Manager', () => {
    const { ways, by } = waysTo(threeTier)
    expect(ways[0]?.id).toBe('present')
    expect(by('present')?.title.en).toContain('app-a')
    expect(by('present')?.edits).toEqual([])
    expect(waysTo(isolated).by('present')).toBeUndefined()
  })

  it.each([
    ['cache-in-private-subnets', 'session'],
    ['cache-in-private-subnets', 'ssh'],
    ['three-tier', 'session'],
    ['three-tier', 'ssh'],
    ['peered-vpcs', 'session'],
    ['peered-vpcs', 'ssh'],
  ] as const)('adds what works and nothing AWS refuses: %s, %s', (id, way) => {
    const design = template(id)
    const found = waysTo(design).by(way) ?? expect.fail('no way')
    const after = applyEdits(design, found.edits, schemas)
    for (const check of found.checks) expect(trace(networkOf(after, kinds), check).verdict).toBe('reachable')
    const errors = (of: Design) => [...findings(of, kinds)].filter(({ severity }) => severity === 'error').length
    expect(errors(after)).toBe(errors(design))
  })

  it('opens the cache to the new host alone', () => {
    const found = waysTo(threeTier).by('session') ?? expect.fail('no way')
    const after = applyEdits(threeTier, found.edits, schemas)
    const reaching = (design: Design) => {
      const matrix = matrixOf(networkOf(design, kinds))
      const to = matrix.classOf('cache')
      return (to ? matrix.exposureOf(to) : [])
        .flatMap(({ hosts }) => hosts.members.map(({ resource }) => resource))
        .toSorted()
    }
    const bastion = found.checks[1]?.from ?? ''
    expect(reaching(after)).toEqual([...reaching(threeTier), bastion].toSorted())
  })

  it('lets nothing in by Session Manager, and one address by SSH', () => {
    const open = (way: LaptopWay['id']) => {
      const found = waysTo(threeTier).by(way) ?? expect.fail('no way')
      const network = networkOf(applyEdits(threeTier, found.edits, schemas), kinds)
      const bastion = found.checks[1]?.from ?? ''
      return ['internet', '203.0.113.7'].map(
        (from) => trace(network, { from, to: bastion, protocol: 'tcp', port: 22 }).verdict,
      )
    }
    expect(open('session')).toEqual(['blocked', 'blocked'])
    expect(open('ssh')).toEqual(['blocked', 'reachable'])
  })

  it('leaves SSH out where no address is given, and knows what is no cache', () => {
    expect(waysTo(threeTier, 'cache', null).by('ssh')).toBeUndefined()
    expect(laptopWays(threeTier, kinds, 'app-a', null)).toBeNull()
    expect(laptopWays(threeTier, kinds, '__proto__', null)).toBeNull()
  })

  it('says why there is no room for a host', () => {
    const full = applyEdits(
      isolated,
      [
        { op: 'set', id: 'vpc', path: ['cidrBlock'], value: '10.0.0.0/23' },
        { op: 'set', id: 'private-a', path: ['cidrBlock'], value: '10.0.0.0/24' },
        { op: 'set', id: 'private-c', path: ['cidrBlock'], value: '10.0.1.0/24' },
      ],
      schemas,
    )
    const { ways, refused } = waysTo(full)
    expect(ways).toEqual([])
    expect(refused?.en).toMatch(/no room/)
  })
})

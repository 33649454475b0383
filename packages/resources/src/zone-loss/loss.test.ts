import { applyEdits, type Design, schemasOf, viewOf } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds.ts'
import { templates } from '../templates.ts'
import { zoneLoss, zonesOf } from './loss.ts'

const schemas = schemasOf(kinds)
const template = (id: string): Design =>
  templates.find((one) => one.id === id)?.design() ?? expect.fail(`no template ${id}`)
const threeTier = template('three-tier')
const [a, c] = ['ap-northeast-2a', 'ap-northeast-2c']
const set = (design: Design, id: string, prop: string, value: unknown) =>
  applyEdits(design, [{ op: 'set', id, path: [prop], value }], schemas)

describe('losing a zone', () => {
  it('knows the zones that a design uses', () => {
    expect(zonesOf(viewOf(threeTier, schemas))).toEqual([a, c])
  })

  it('takes what stands in it, and says what the internet still reaches', () => {
    const { lost, entries } = zoneLoss(threeTier, kinds, a)
    expect(lost).toEqual(expect.arrayContaining(['web-subnet-a', 'web-a', 'nat-a', 'app-a']))
    expect(lost).not.toContain('web-c')
    expect(lost).not.toContain('cache')
    expect(entries).toEqual({ kept: ['web-c'], lost: ['web-a'] })
  })

  it('has a cache fail over to the other zone, where its clients there still reach it', () => {
    const [cache] = zoneLoss(threeTier, kinds, a).caches
    expect(cache).toMatchObject({ id: 'cache', fate: 'failsOver' })
    expect(cache?.says.en).toContain('Of 2 hosts that reach it now, 1 still can')
    expect(zoneLoss(threeTier, kinds, c).caches[0]?.fate).toBe('fewer')
  })

  it('says what automatic failover and replicas are for', () => {
    const byHand = set(threeTier, 'cache', 'automaticFailoverEnabled', false)
    expect(zoneLoss(byHand, kinds, a).caches[0]?.fate).toBe('promote')
    const alone = set(byHand, 'cache', 'replicasPerNodeGroup', 0)
    expect(zoneLoss(alone, kinds, a).caches[0]?.fate).toBe('lost')
    expect(zoneLoss(alone, kinds, c).caches[0]?.fate).toBe('whole')
  })

  it('takes the way out of hosts whose NAT gateway stands there, and of no others', () => {
    expect(zoneLoss(threeTier, kinds, a).hosts).toEqual([])
    const table = Object.values(threeTier.resources).find(({ id }) => id === 'app-routes-c') ?? expect.fail('no table')
    const routes = (table.props['routes'] as { target: string }[]).map((route) => ({ ...route, target: 'nat-a' }))
    const shared = set(threeTier, table.id, 'routes', routes)
    const { hosts } = zoneLoss(shared, kinds, a)
    expect(hosts.map(({ id }) => id)).toEqual(['app-c'])
    expect(hosts[0]?.says.en).toMatch(/^app-c loses its way out to the internet\. ./)
    expect(zoneLoss(shared, kinds, c).hosts).toEqual([])
  })

  it('takes nothing with a zone that is not used', () => {
    expect(zoneLoss(threeTier, kinds, '__proto__')).toMatchObject({ lost: [], hosts: [], entries: { lost: [] } })
  })
})

import { arrange, type Box, overlaps, schemasOf, straddles } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures.ts'
import { kinds } from './kinds.ts'
import { templates } from './templates.ts'

const figures = figuresOf(kinds)
const schemas = schemasOf(kinds)

const designs = [
  ...templates.map((template) => [template.id, template.design()] as const),
  ...Object.entries(kinds).map(([name, kind]) => [name, kind.sample()] as const),
]

describe('arranging real designs', () => {
  it.each(designs)('%s: everything stands in its container, apart from everything else', (_, design) => {
    const layout = arrange(design, figures, schemas)
    const resources = Object.values(design.resources).filter((one) => figures.shape(one) !== 'bridge')
    const boxOf = (id: string): Box => layout[id] ?? expect.fail(`${id} has no place`)
    for (const [index, one] of resources.entries()) {
      const home = one.parent === null ? null : design.resources[one.parent]
      if (straddles(one, home, figures)) {
        expect(boxOf(one.id).y).toBe(-boxOf(one.id).height / 2)
        continue
      }
      if (home) {
        const [inner, outer] = [boxOf(one.id), boxOf(home.id)]
        expect(inner.x + inner.width).toBeLessThanOrEqual(outer.width)
        expect(inner.y + inner.height + figures.inset(home).bottom).toBeLessThanOrEqual(outer.height)
      }
      for (const other of resources.slice(index + 1)) {
        if (other.parent !== one.parent || straddles(other, home, figures)) continue
        expect(overlaps(boxOf(one.id), boxOf(other.id)), `${one.id} and ${other.id}`).toBe(false)
      }
    }
  })

  it('makes zones columns and tiers rows', () => {
    const tiers = templates.find(({ id }) => id === 'three-tier')?.design() ?? expect.fail('no such template')
    const layout = arrange(tiers, figures, schemas)
    const subnets = Object.values(tiers.resources).filter(({ kind }) => kind === 'subnet')
    const columns = Map.groupBy(subnets, ({ props }) => props['availabilityZone'])
    const rows = Map.groupBy(subnets, ({ name }) => name.replace(/-\w$/, ''))
    for (const column of columns.values()) expect(new Set(column.map(({ id }) => layout[id]?.x)).size).toBe(1)
    for (const row of rows.values()) expect(new Set(row.map(({ id }) => layout[id]?.y)).size).toBe(1)
    expect(rows.size).toBe(3)
  })
})

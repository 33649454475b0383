import { block, formatBlock } from '@vpcanvas/ip'
import { applyEdits, emptyDesign, type Props, schemasOf, viewOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { addressPlan } from '@vpcanvas/resources/addresses'
import { describe, expect, it } from 'vitest'
import { cellBeyond, cellsIn } from './cells.ts'
import { placed } from './placed.ts'

const thing = (id: string, kind: string, parent: string | null, props: Props) => ({
  op: 'add' as const,
  resource: { id, kind, name: id, parent, props: { ...kinds[kind]?.defaults, ...props } },
})
const subnet = (id: string, cidrBlock: string, ipv6Index: number | null = null) =>
  thing(id, 'subnet', 'vpc', { cidrBlock, ipv6Index })

function planOf(...subnets: ReturnType<typeof subnet>[]) {
  const design = applyEdits(
    emptyDesign('d', 'd'),
    [
      thing('region', 'region', null, { region: 'ap-northeast-2' }),
      thing('vpc', 'vpc', 'region', { cidrBlock: '10.0.0.0/16', ipv6CidrBlock: '2600:1f14:aa:bb00::/56' }),
      ...subnets,
    ],
    schemasOf(kinds),
  )
  const facts = { tierOf: () => null, isProvisioned: () => false }
  const plan = addressPlan(viewOf(design, schemasOf(kinds)), 'vpc', facts)
  if (!plan) throw new Error('no plan')
  return plan
}

describe('the map of a range', () => {
  it('shows each of two subnets on one range, the inner ones deeper', () => {
    const cells = cellsIn(
      planOf(
        subnet('a', '10.0.0.0/22'),
        subnet('b', '10.0.0.0/22'),
        subnet('c', '10.0.2.0/23'),
        subnet('d', '10.0.4.0/24'),
      ),
      block('10.0.0.0/16'),
    )
    expect(cells.flatMap(({ subnet: one, depth }) => (one ? [`${one.id} ${depth}`] : []))).toEqual([
      'a 0',
      'b 1',
      'c 2',
      'd 0',
    ])
  })

  it('shows the IPv6 blocks of subnets and what is free between them', () => {
    const cells = cellsIn(
      planOf(subnet('a', '10.0.0.0/24', 0), subnet('b', '10.0.1.0/24', 2), subnet('c', '10.0.2.0/24')),
      block('2600:1f14:aa:bb00::/62'),
    )
    expect(cells.map(({ key }) => key)).toEqual(['a', '2600:1f14:aa:bb01::/64', 'b', '2600:1f14:aa:bb03::/64'])
  })

  it('goes up and down by rows, and stays at its edges', () => {
    const frame = block('10.0.0.0/16')
    const cells = cellsIn(planOf(subnet('a', '10.0.0.0/24'), subnet('b', '10.0.16.0/21')), frame)
    const row = 4096n
    const at = (key: string) => cells.findIndex((cell) => cell.key === key)
    expect(cellBeyond(cells, at('a'), row, 1)).toBe(at('b'))
    expect(cellBeyond(cells, at('b'), row, -1)).toBe(at('a'))
    expect(cellBeyond(cells, at('a'), row, -1)).toBe(at('a'))
    // From a block of several rows, to what comes under it.
    const tall = at('10.0.32.0/19')
    expect(cells[cellBeyond(cells, tall, row, 1)]?.key).toBe('10.0.64.0/18')
    const last = cells.length - 1
    expect(cellBeyond(cells, last, row, 1)).toBe(last)
    expect(formatBlock(cells[last]?.block ?? frame)).toBe('10.0.128.0/17')
  })

  it('places a spot by shares of the whole', () => {
    expect(placed(block('10.0.0.0/16'), { row: 4, rows: 4, left: 0, width: 0.5 })).toEqual({
      left: '0%',
      width: '50%',
      top: '25%',
      height: '25%',
    })
  })
})

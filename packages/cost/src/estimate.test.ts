import type { PriceTable } from '@vpcanvas/catalogue/prices'
import { type Design, emptyDesign, type Resource, z } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { comparisons } from './compare.ts'
import { type CostsByKind, spanOf } from './costs.ts'
import { estimate, monthOf } from './estimate.ts'

const word = (en: string) => ({ en, ko: en })

const schemas = {
  lamp: {
    kind: 'lamp',
    label: word('Lamp'),
    props: z.strictObject({ bulbs: z.int() }),
    parents: [null],
    changes: { bulbs: 'inPlace' as const },
  },
}

const costs: CostsByKind = {
  lamp: {
    about: word('By the hour, and by the light.'),
    assumes: { 'lamp.gb': { label: word('Light'), unit: word('GB'), span: { low: 1, typical: 10, high: 100 } } },
    charges: ({ props }, _, usage) => [
      {
        id: 'hours',
        label: word('Bulbs'),
        rate: 'bulb-hour',
        region: 'here',
        unit: 'hour',
        quantity: Number(props['bulbs']) * 730,
      },
      {
        id: 'light',
        label: word('Light'),
        rate: 'light-gb',
        region: 'here',
        unit: 'gb',
        quantity: spanOf(usage, 'lamp.gb'),
        assumption: 'lamp.gb',
      },
      ...(props['bulbs'] === 13
        ? [{ id: 'luck', label: word('Luck'), rate: null, region: 'here', unit: 'hour' as const, quantity: 1 }]
        : []),
    ],
    alternatives: ({ id }) => [
      {
        id: 'one',
        title: word('One bulb'),
        trade: word('Dark.'),
        edits: [{ op: 'set', id, path: ['bulbs'], value: 1 }],
      },
      { id: 'gone', title: word('Another lamp'), trade: word('-'), edits: [{ op: 'remove', id: 'nobody' }] },
    ],
  },
}

const prices: PriceTable = {
  format: 1,
  sources: { shop: { date: '2026-01-01', text: 'The shop' } },
  everywhere: [],
  regions: { here: [{ source: 'shop', rates: { 'bulb-hour': '0.01', 'light-gb': '0.5' } }] },
}

const withOwn = (bulbs: readonly number[], own: Resource['usage']): Design => {
  const all = design(...bulbs)
  const { 'lamp-0': first } = all.resources
  return { ...all, resources: { ...all.resources, 'lamp-0': { ...first!, usage: own } } }
}

describe('a resource that says its own use', () => {
  const own = { 'lamp.gb': { low: 500, typical: 500, high: 600 } }
  it('is billed for that; its fellows for what the design assumes', () => {
    const { resources } = estimate(withOwn([1, 1], own), schemas, costs, prices)
    expect(resources.map(({ usage }) => usage)).toEqual([
      { low: 250_000_000, typical: 250_000_000, high: 300_000_000 },
      { low: 500_000, typical: 5_000_000, high: 50_000_000 },
    ])
    expect(resources.map(({ lines }) => lines[1]?.isOwn)).toEqual([true, false])
  })

  it('comes before what the design says of all, and another name is nothing to it', () => {
    const said = {
      ...withOwn([1, 1], own),
      settings: { protected: false, usage: { 'lamp.gb': { low: 2, typical: 2, high: 2 } } },
    }
    const typical = (one: Design) => estimate(one, schemas, costs, prices).resources.map(({ usage }) => usage.typical)
    expect(typical(said)).toEqual([250_000_000, 1_000_000])
    expect(typical(withOwn([1], { other: { low: 9, typical: 9, high: 9 } }))).toEqual([5_000_000])
  })
})

function design(...bulbs: readonly number[]): Design {
  const resources: Record<string, Resource> = {}
  bulbs.forEach((count, at) => {
    const id = `lamp-${at}`
    resources[id] = { id, kind: 'lamp', name: id, parent: null, props: { bulbs: count } }
  })
  return { ...emptyDesign('d', 'D'), resources }
}

describe('an estimate', () => {
  it('says of each resource what comes for certain and what comes with use', () => {
    const { total, resources, sources } = estimate(design(2, 1), schemas, costs, prices)
    expect(resources.map(({ resource, certain }) => [resource, certain])).toEqual([
      ['lamp-0', 14_600_000],
      ['lamp-1', 7_300_000],
    ])
    expect(total).toEqual({
      certain: 21_900_000,
      usage: { low: 1_000_000, typical: 10_000_000, high: 100_000_000 },
      unknown: 0,
    })
    expect(monthOf(total)).toEqual({ low: 22_900_000, typical: 31_900_000, high: 121_900_000 })
    expect(sources).toEqual([{ date: '2026-01-01', text: 'The shop' }])
  })

  it('counts what has no known price, and adds nothing for it', () => {
    const { total, resources } = estimate(design(13), schemas, costs, prices)
    expect(total.unknown).toBe(1)
    expect(resources[0]?.lines.at(-1)).toMatchObject({ id: 'luck', price: null, amount: null })
    const nowhere = estimate(design(1), schemas, costs, { ...prices, regions: {} })
    expect(nowhere.total).toMatchObject({ certain: 0, unknown: 2 })
    expect(nowhere.sources).toEqual([])
  })

  it('takes what the design says about its use instead of what the kind assumes', () => {
    const own = {
      ...design(1),
      settings: {
        protected: false,
        usage: { 'lamp.gb': { low: 0, typical: 2, high: 4 }, 'gone.gb': { low: 9, typical: 9, high: 9 } },
      },
    }
    const { total, usage } = estimate(own, schemas, costs, prices)
    expect(usage).toEqual({ 'lamp.gb': { low: 0, typical: 2, high: 4 } })
    expect(total.usage).toEqual({ low: 0, typical: 1_000_000, high: 2_000_000 })
  })
})

describe('a comparison', () => {
  it('is the bill of the whole design the other way, and leaves out what cannot be done', () => {
    const found = comparisons(design(3, 1), schemas, costs, prices, 'lamp-0')
    expect(found.map(({ id, difference }) => [id, difference.certain, difference.isKnown])).toEqual([
      ['one', -14_600_000, true],
    ])
    expect(comparisons(design(1), schemas, costs, prices, 'nobody')).toEqual([])
  })

  it('says where prices are missing on either side', () => {
    const [one] = comparisons(design(13), schemas, costs, prices, 'lamp-0')
    expect(one?.difference.isKnown).toBe(false)
    // What nobody knows on either side makes no difference.
    const [other] = comparisons(design(2, 13), schemas, costs, prices, 'lamp-0')
    expect(other?.difference).toMatchObject({ certain: -7_300_000, isKnown: true })
  })
})

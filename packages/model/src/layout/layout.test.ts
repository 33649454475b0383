import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, type Design, emptyDesign, type Id, type Resource } from '../design.ts'
import type { KindSchema, KindSchemas } from '../kindSchema.ts'
import { viewOf } from '../view.ts'
import { z } from '../zod.ts'
import { arrange } from './arrange.ts'
import { withPlaces } from './complete.ts'
import { type Figures, GAP } from './figures.ts'
import { lanesIn } from './lanes.ts'
import { freeBox, overlaps } from './room.ts'

/** A house: rooms stand on floors (their lanes), furniture stands in rooms or in the hall, a door straddles the house's front. */
const props = z.strictObject({ floor: z.nullable(z.string()) })

function schema(kind: string, parents: readonly (string | null)[]): KindSchema<{ floor: string | null }> {
  return { kind, label: { en: kind, ko: kind }, props, parents, changes: { floor: 'none' } }
}

const schemas: KindSchemas = {
  street: schema('street', [null]),
  house: schema('house', ['street']),
  room: schema('room', ['house']),
  chair: schema('chair', ['room', 'house', null]),
  stove: schema('stove', ['house']),
  door: schema('door', ['house', 'street']),
  path: schema('path', ['street']),
}

const figures: Figures = {
  shape: ({ kind }) =>
    kind === 'door' ? 'edgeCard' : kind === 'path' ? 'bridge' : kind === 'chair' || kind === 'stove' ? 'card' : 'frame',
  size: ({ kind }) => (kind === 'chair' || kind === 'door' ? { width: 80, height: 40 } : { width: 240, height: 160 }),
  inset: () => ({ top: 48, bottom: 16 }),
  lane: ({ kind, props: { floor } }) => (kind === 'room' ? String(floor) : null),
  row: ({ name }) => name.replace(/-\d$/, ''),
  isFoot: ({ kind }) => kind === 'stove',
}

function designOf(
  ...resources: readonly (readonly [id: Id, kind: string, parent: Id | null, floor?: string])[]
): Design {
  return {
    ...emptyDesign('d', 'd'),
    resources: Object.fromEntries(
      resources.map(([id, kind, parent, floor = null]): [Id, Resource] => [
        id,
        { id, kind, name: id, parent, props: { floor } },
      ]),
    ),
  }
}

const house = designOf(
  ['street', 'street', null],
  ['house', 'house', 'street'],
  ['front', 'door', 'house'],
  ['stove', 'stove', 'house'],
  ['kitchen-1', 'room', 'house', '1'],
  ['kitchen-2', 'room', 'house', '2'],
  ['bath-1', 'room', 'house', '1'],
  ['bath-2', 'room', 'house', '2'],
  ['stool', 'chair', 'kitchen-1'],
  ['bench', 'chair', 'house'],
)

/** Designs of any size and nesting that the kinds allow. */
const anyDesign = fc
  .array(
    fc.tuple(
      fc.constantFrom('house', 'room', 'chair', 'stove', 'door', 'street', 'path'),
      fc.nat(20),
      fc.constantFrom('1', '2', '3'),
    ),
    { maxLength: 40 },
  )
  .map((wanted) => {
    const resources: [Id, string, Id | null, string][] = []
    for (const [index, [kind, pick, floor]] of wanted.entries()) {
      const homes: (Id | null)[] = resources
        .filter(([, other]) => schemas[kind]?.parents.includes(other))
        .map(([id]) => id)
      if (schemas[kind]?.parents.includes(null)) homes.push(null)
      const home = homes[pick % Math.max(1, homes.length)]
      if (home !== undefined) resources.push([`${kind}-${index}`, kind, home, floor])
    }
    return designOf(...resources)
  })

function siblings(design: Design): readonly (readonly Resource[])[] {
  return [...Map.groupBy(Object.values(design.resources), (resource) => resource.parent).values()]
}

function expectOrder(design: Design, layout: Readonly<Record<Id, Box>>): void {
  for (const group of siblings(design)) {
    const standing = group.filter(
      (one) =>
        figures.shape(one) !== 'bridge' &&
        !(one.kind === 'door' && design.resources[one.parent ?? '']?.kind === 'house'),
    )
    for (const [index, one] of standing.entries()) {
      const box = layout[one.id]
      expect(box, `${one.id} has a place`).toBeDefined()
      const home = one.parent === null ? null : layout[one.parent]
      if (home && box) {
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.y).toBeGreaterThanOrEqual(48)
        expect(box.x + box.width, `${one.id} is inside ${one.parent}`).toBeLessThanOrEqual(home.width)
        expect(box.y + box.height, `${one.id} is inside ${one.parent}`).toBeLessThanOrEqual(home.height)
      }
      for (const other of standing.slice(index + 1)) {
        const second = layout[other.id]
        expect(box && second && overlaps(box, second), `${one.id} and ${other.id} are apart`).toBe(false)
      }
    }
  }
}

describe('arranging', () => {
  it('puts everything inside its container and nothing on anything else', () => {
    fc.assert(fc.property(anyDesign, (design) => expectOrder(design, arrange(design, figures, schemas))))
  })

  it('gives the same design the same places, in whatever order its resources come', () => {
    const shuffled = { ...house, resources: Object.fromEntries(Object.entries(house.resources).toReversed()) }
    expect(arrange(shuffled, figures, schemas)).toEqual(arrange(house, figures, schemas))
  })

  it('makes boxes and nothing else', () => {
    for (const box of Object.values(arrange(house, figures, schemas)))
      expect(Object.keys(box).toSorted()).toEqual(['height', 'width', 'x', 'y'])
  })

  it('makes floors columns and lines rooms of one sort up across them', () => {
    const layout = arrange(house, figures, schemas)
    expect(layout['kitchen-1']?.x).toBe(layout['bath-1']?.x)
    expect(layout['kitchen-2']?.x).toBe(layout['bath-2']?.x)
    expect(layout['kitchen-1']?.y).toBe(layout['kitchen-2']?.y)
    expect(layout['bath-1']?.y).toBe(layout['bath-2']?.y)
    expect(layout['kitchen-1']?.x).toBeLessThan(layout['kitchen-2']?.x ?? 0)
  })

  it('puts a door across the front, a stove under the rooms and a bench beside them', () => {
    const layout = arrange(house, figures, schemas)
    expect(layout['front']?.y).toBe(-20)
    expect(layout['stove']?.y).toBeGreaterThan((layout['kitchen-1']?.y ?? 0) + (layout['kitchen-1']?.height ?? 0))
    expect(layout['bench']?.x).toBeGreaterThan((layout['kitchen-2']?.x ?? 0) + (layout['kitchen-2']?.width ?? 0))
  })
})

describe('giving places to what has none', () => {
  it('leaves a complete design as it is, the very object', () => {
    const complete = withPlaces(house, figures, schemas)
    expect(withPlaces(complete, figures, schemas)).toBe(complete)
  })

  it('moves nothing that has a place, whatever comes new, unless it is pushed to the right or down', () => {
    fc.assert(
      fc.property(anyDesign, fc.nat(1000), (design, seed) => {
        const layout = arrange(design, figures, schemas)
        const ids = Object.keys(layout)
        const kept = Object.fromEntries(Object.entries(layout).filter((_, index) => (index * 7 + seed) % 3 > 0))
        const done = withPlaces({ ...design, layout: kept }, figures, schemas)
        for (const [id, box] of Object.entries(kept)) {
          expect(done.layout[id]?.x).toBeGreaterThanOrEqual(box.x)
          expect(done.layout[id]?.y).toBeGreaterThanOrEqual(box.y)
          expect(done.layout[id]?.width).toBeGreaterThanOrEqual(box.width)
          expect(done.layout[id]?.height).toBeGreaterThanOrEqual(box.height)
        }
        expect(Object.keys(done.layout).toSorted()).toEqual(ids.toSorted())
      }),
    )
  })

  it('makes a container large enough for what is in it', () => {
    const design: Design = {
      ...designOf(['street', 'street', null], ['house', 'house', 'street'], ['bench', 'chair', 'house']),
      layout: {
        street: { x: 0, y: 0, width: 240, height: 160 },
        house: { x: 24, y: 48, width: 240, height: 160 },
        bench: { x: 400, y: 300, width: 80, height: 40 },
      },
    }
    expectOrder(design, withPlaces(design, figures, schemas).layout)
  })

  it('puts a new room under the last one of its floor, and furniture outside all floors', () => {
    const placed = withPlaces(house, figures, schemas)
    const more = {
      ...designOf(
        ...Object.values(house.resources).map((r) => [r.id, r.kind, r.parent, r.props['floor'] as string] as const),
        ['attic', 'room', 'house', '2'],
        ['sofa', 'chair', 'house'],
      ),
      layout: placed.layout,
    }
    const { layout } = withPlaces(more, figures, schemas)
    expect(layout['attic']?.x).toBe(layout['kitchen-2']?.x)
    expect(layout['attic']?.y).toBeGreaterThan(layout['bath-2']?.y ?? 0)
    const sofa = layout['sofa']
    const lanes = lanesIn('house', viewOf(house, schemas), placed.layout, figures)
    expect(lanes.map(({ name }) => name)).toEqual(['1', '2'])
    expect(sofa && lanes.some((lane) => overlaps(sofa, lane))).toBe(false)
  })

  it('draws a floor in pieces where one would lie over a room of another or over furniture', () => {
    const view = viewOf(house, schemas)
    const room = (x: number, y: number) => ({ x, y, width: 240, height: 160 })
    const lanes = (boxes: Record<Id, Box>) => lanesIn('house', view, boxes, figures)
    const inColumns = lanes({
      'kitchen-1': room(40, 100),
      'bath-1': room(40, 300),
      'kitchen-2': room(340, 100),
      'bath-2': room(340, 300),
    })
    expect(inColumns.map(({ name }) => name)).toEqual(['1', '2'])
    // One of the second floor has come to stand on the far side of the first.
    const apart = lanes({
      'kitchen-1': room(400, 100),
      'bath-1': room(400, 300),
      'kitchen-2': room(40, 100),
      'bath-2': room(760, 100),
    })
    expect(apart.map(({ name }) => name)).toEqual(['1', '2', '2'])
    expect(apart.some((one, at) => apart.slice(at + 1).some((other) => overlaps(one, other)))).toBe(false)
    const besideTheStove = lanes({ 'kitchen-1': room(40, 100), 'bath-1': room(440, 100), stove: room(320, 120) })
    expect(besideTheStove.map(({ name }) => name)).toEqual(['1', '1'])
  })

  it('puts the first room of a floor after the last floor, in line with it, and grows the house past its edge', () => {
    const floors = designOf(
      ['street', 'street', null],
      ['house', 'house', 'street'],
      ['kitchen-1', 'room', 'house', '1'],
      ['bath-2', 'room', 'house', '2'],
    )
    const placed = withPlaces(floors, figures, schemas)
    const loft = designOf(['loft', 'room', 'house', '3'])
    const more = { ...floors, resources: { ...floors.resources, ...loft.resources } }
    const { layout } = withPlaces({ ...more, layout: placed.layout }, figures, schemas, placed)
    const [before, last] = ['2', '3'].map((floor) =>
      lanesIn('house', viewOf(more, schemas), layout, figures).find(({ name }) => name === floor),
    )
    expect(last && before && last.x - before.x - before.width).toBe(GAP)
    expect(last?.y).toBe(before?.y)
    expect(layout['house']?.width).toBe((last?.x ?? 0) + (last?.width ?? 0) + GAP)
  })
})

describe('finding room', () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 800 }),
    width: fc.integer({ min: 8, max: 200 }),
    height: fc.integer({ min: 8, max: 200 }),
  })

  it('covers nothing and keeps its size', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), box, (others, wanted) => {
        const free = freeBox(others, { width: wanted.width, height: wanted.height }, wanted, {
          left: 16,
          top: 48,
          right: 600,
          bottom: 600,
        })
        expect([free.width, free.height]).toEqual([wanted.width, wanted.height])
        expect(free.x).toBeGreaterThanOrEqual(16)
        expect(free.y).toBeGreaterThanOrEqual(48)
        expect(others.some((other) => overlaps(free, other))).toBe(false)
      }),
    )
  })

  it('takes the very place where that is free', () => {
    expect(
      freeBox([], { width: 80, height: 40 }, { x: 64, y: 80 }, { left: 16, top: 48, right: 600, bottom: 600 }),
    ).toEqual({ x: 64, y: 80, width: 80, height: 40 })
  })

  it('goes past the edge that one points at rather than far away', () => {
    const taken = [
      { x: 16, y: 48, width: 280, height: 200 },
      { x: 312, y: 48, width: 280, height: 200 },
    ]
    const free = freeBox(
      taken,
      { width: 280, height: 200 },
      { x: 500, y: 40 },
      { left: 16, top: 48, right: 700, bottom: 320 },
    )
    expect(free.y).toBe(48)
    expect(free.x).toBeGreaterThanOrEqual(592)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, type Design, emptyDesign, type Id, type Resource } from '../design.ts'
import type { KindSchema, KindSchemas } from '../kindSchema.ts'
import { viewOf } from '../view.ts'
import { z } from '../zod.ts'
import { arrange } from './arrange.ts'
import { spotFor, withPlaces } from './complete.ts'
import type { Figures } from './figures.ts'
import { lanesIn } from './lanes.ts'
import { overlaps } from './room.ts'

/** Fields hold beds, which stand in columns, and sheds; beds and sheds hold pots; a gate straddles a field's edge. */
const props = z.strictObject({ column: z.nullable(z.string()) })

function schema(kind: string, parents: readonly (string | null)[]): KindSchema<{ column: string | null }> {
  return { kind, label: { en: kind, ko: kind }, props, parents, changes: { column: 'none' } }
}

const schemas: KindSchemas = {
  field: schema('field', [null]),
  bed: schema('bed', ['field']),
  shed: schema('shed', ['field']),
  pot: schema('pot', ['bed', 'shed', 'field', null]),
  gate: schema('gate', ['field']),
}

const figures: Figures = {
  shape: ({ kind }) => (kind === 'pot' ? 'card' : kind === 'gate' ? 'edgeCard' : 'frame'),
  size: ({ kind }) => (kind === 'pot' || kind === 'gate' ? { width: 80, height: 40 } : { width: 240, height: 160 }),
  inset: () => ({ top: 48, bottom: 16 }),
  lane: ({ kind, props: { column } }) => (kind === 'bed' ? String(column) : null),
  row: ({ name }) => name,
  isFoot: () => false,
}

type Entry = readonly [id: Id, kind: string, parent: Id | null, column?: string]

function designOf(entries: readonly Entry[], layout: Design['layout'] = {}): Design {
  return {
    ...emptyDesign('d', 'd'),
    resources: Object.fromEntries(
      entries.map(([id, kind, parent, column = null]): [Id, Resource] => [
        id,
        { id, kind, name: id, parent, props: { column } },
      ]),
    ),
    layout,
  }
}

/** The design after somebody made some of its boxes other ones. */
function changed(design: Design, boxes: Readonly<Record<Id, Box>>): Design {
  const next = { ...design, layout: { ...design.layout, ...boxes } }
  return withPlaces(next, figures, schemas, design)
}

function boxIn(design: Design, id: Id): Box {
  return design.layout[id] ?? expect.fail(`${id} has no place`)
}

/** Pairs of siblings that overlap. */
function overlapping(design: Design): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const group of Map.groupBy(Object.values(design.resources), ({ parent }) => parent).values()) {
    const standing = group.filter(({ kind }) => kind !== 'gate')
    for (const [index, one] of standing.entries())
      for (const other of standing.slice(index + 1))
        if (overlaps(boxIn(design, one.id), boxIn(design, other.id))) pairs.add(`${one.id} ${other.id}`)
  }
  return pairs
}

const garden: readonly Entry[] = [
  ['north', 'field', null],
  ['south', 'field', null],
  ['sign', 'pot', null],
  ...['north', 'south'].flatMap((field): Entry[] => [
    [`${field}-gate`, 'gate', field],
    [`${field}-a1`, 'bed', field, 'a'],
    [`${field}-a2`, 'bed', field, 'a'],
    [`${field}-b1`, 'bed', field, 'b'],
    [`${field}-shed-1`, 'shed', field],
    [`${field}-shed-2`, 'shed', field],
    [`${field}-pot`, 'pot', field],
  ]),
]
const placed = withPlaces(designOf(garden), figures, schemas)
const frames = garden.flatMap(([id, kind]) => (kind === 'bed' || kind === 'shed' ? [id] : []))

/** A garden that somebody has dragged about: some things lie on others. */
const anyGarden = fc
  .array(fc.tuple(fc.constantFrom(...frames, 'sign', 'south'), fc.nat(40), fc.nat(40)), { maxLength: 4 })
  .map((moves) => {
    const boxes = moves.map(([id, x, y]): [Id, Box] => [id, { ...boxIn(placed, id), x: 24 + 8 * x, y: 88 + 8 * y }])
    return changed(placed, Object.fromEntries(boxes))
  })

const growth = fc.array(fc.tuple(fc.constantFrom(...frames), fc.nat(400), fc.nat(400)), { minLength: 1, maxLength: 3 })

function grown(design: Design, by: readonly (readonly [Id, number, number])[]): Design {
  const boxes = by.map(([id, wider, higher]): [Id, Box] => {
    const box = boxIn(design, id)
    return [id, { ...box, width: box.width + wider, height: box.height + higher }]
  })
  return changed(design, Object.fromEntries(boxes))
}

describe('what differs from an earlier design', () => {
  /** Looked through from the start, since nothing in it is what it was. */
  const whole = (next: Design, earlier: Design) => {
    const resources = Object.entries(next.resources).map(([id, resource]) => [id, { ...resource }] as const)
    return withPlaces({ ...next, resources: Object.fromEntries(resources) }, figures, schemas, earlier).layout
  }

  it('is all that has to be looked at', () => {
    const homes = fc.constantFrom(null, ...frames)
    const moved = fc.record({
      id: fc.constantFrom(...frames, 'sign', 'south'),
      x: fc.nat(60),
      y: fc.nat(60),
      by: fc.nat(300),
    })
    fc.assert(
      fc.property(
        anyGarden,
        fc.array(moved, { maxLength: 3 }),
        fc.array(homes, { maxLength: 3 }),
        (before, moves, pots) => {
          const layout = { ...before.layout }
          for (const { id, x, y, by } of moves)
            layout[id] = { x: 8 * x, y: 8 * y, width: boxIn(before, id).width + by, height: boxIn(before, id).height }
          const added = pots.map((parent, index): [Id, Resource] => [
            `new-${index}`,
            { id: `new-${index}`, kind: 'pot', name: 'pot', parent, props: { column: null } },
          ])
          const next = { ...before, layout, resources: { ...before.resources, ...Object.fromEntries(added) } }
          expect(withPlaces(next, figures, schemas, before).layout).toEqual(whole(next, before))
        },
      ),
    )
  })
})

describe('a frame that grows', () => {
  it('never comes to lie on a sibling, nor makes its containers do so', () => {
    fc.assert(
      fc.property(anyGarden, growth, (before, by) => {
        const known = overlapping(before)
        expect([...overlapping(grown(before, by))].filter((pair) => !known.has(pair))).toEqual([])
      }),
    )
  })

  it('never comes to lie on a sibling because of what is dropped into it', () => {
    fc.assert(
      fc.property(anyGarden, fc.array(fc.constantFrom(...frames), { minLength: 1, maxLength: 12 }), (before, homes) => {
        let at = before
        for (const [index, home] of homes.entries()) {
          const pot: Resource = { id: `pot-${index}`, kind: 'pot', name: 'pot', parent: home, props: { column: null } }
          const next = { ...at, resources: { ...at.resources, [pot.id]: pot } }
          const box = spotFor(pot, figures.size(pot), viewOf(next, schemas), at.layout, figures)
          at = withPlaces({ ...next, layout: { ...at.layout, [pot.id]: box } }, figures, schemas, at)
        }
        const known = overlapping(before)
        expect([...overlapping(at)].filter((pair) => !known.has(pair))).toEqual([])
      }),
    )
  })

  it('moves only what it would touch, or what that would', () => {
    fc.assert(
      fc.property(growth, (by) => {
        const after = grown(placed, by)
        for (const id of Object.keys(placed.resources)) {
          const [old, now] = [boxIn(placed, id), boxIn(after, id)]
          expect([now.x >= old.x, now.y >= old.y]).toEqual([true, true])
          if (now.x === old.x && now.y === old.y) continue
          expect(wouldTouch(after, id, { x: old.x - now.x, y: old.y - now.y }), id).toBe(true)
        }
      }),
    )
  })

  it('leaves a column a column', () => {
    const after = grown(placed, [['north-a1', 200, 0]])
    const [a, b] = lanesIn('north', viewOf(after, schemas), after.layout, figures)
    expect(a && b && overlaps(a, b)).toBe(false)
    const [north, south] = [boxIn(after, 'north'), boxIn(after, 'south')]
    expect(north.width).toBeGreaterThan(boxIn(placed, 'north').width)
    expect(overlaps(north, south)).toBe(false)
    expect(boxIn(after, 'north-a2')).toEqual(boxIn(placed, 'north-a2'))
  })

  it('moves nothing where there is room, and nothing when it shrinks', () => {
    const design = designOf(
      [
        ['field', 'field', null],
        ['shed', 'shed', 'field'],
        ['pot', 'pot', 'field'],
      ],
      {
        field: { x: 0, y: 0, width: 800, height: 400 },
        shed: { x: 24, y: 48, width: 240, height: 160 },
        pot: { x: 400, y: 48, width: 80, height: 40 },
      },
    )
    const wide = grown(design, [['shed', 100, 100]])
    expect(wide.layout).toEqual({ ...design.layout, shed: { x: 24, y: 48, width: 340, height: 260 } })
    expect(grown(wide, [['shed', -100, -100]]).layout).toEqual(design.layout)
    // Up to the pot's old distance, which is more than things are put apart.
    expect(boxIn(grown(design, [['shed', 160, 0]]), 'pot')).toMatchObject({ x: 448, y: 48 })
  })

  it('lets everything be put in order, whatever was larger or smaller before', () => {
    fc.assert(
      fc.property(anyGarden, growth, (before, by) => {
        const boxes = arrange(grown(before, by), figures, schemas)
        expect(changed(before, boxes).layout).toEqual(boxes)
      }),
    )
  })

  it('comes to an end with boxes of no size in one place', () => {
    const box = { x: 0, y: 0, width: 0, height: 0 }
    const design = designOf(
      [
        ['one', 'pot', null],
        ['two', 'pot', null],
        ['three', 'pot', null],
      ],
      { one: box, two: box, three: box },
    )
    expect(changed(design, { one: { ...box, width: 80, height: 40 } }).layout['two']).toEqual(box)
  })
})

/** Whether a thing, or the column that it stands in, would touch a sibling if it stood elsewhere by a distance. */
function wouldTouch(design: Design, id: Id, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const { parent, props: own } = design.resources[id] as Resource
  const shifted = (box: Box): Box => ({ ...box, x: box.x + x, y: box.y + y })
  const siblings = Object.values(design.resources).filter(
    (one) => one.parent === parent && one.id !== id && one.kind !== 'gate',
  )
  const boxesOf = (column: unknown) =>
    siblings.filter((one) => one.props['column'] === column).map((one) => boxIn(design, one.id))
  const lanes = parent === null ? [] : lanesIn(parent, viewOf(design, schemas), design.layout, figures)
  const lane = lanes.find(({ name }) => name === own['column'])
  const others = [...lanes.filter((one) => one !== lane), ...boxesOf(null)]
  return (
    others.some((other) => overlaps(shifted(lane ?? boxIn(design, id)), other, 8)) ||
    (lane !== undefined && boxesOf(lane.name).some((other) => overlaps(shifted(boxIn(design, id)), other, 8)))
  )
}

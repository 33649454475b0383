import { applyEdits, type Box, type Design, type Id, overlaps, schemasOf } from '@vpcanvas/model'
import { kinds, templates } from '@vpcanvas/resources'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawn } from '../store/drawn.ts'
import { align, type Alignment, distribute, type Lined } from './align.ts'
import { boxOnCanvas } from './geometry.ts'

const schemas = schemasOf(kinds)
const found = templates.find(({ id }) => id === 'three-tier') ?? expect.fail('no template')
const design = drawn(found.design(), kinds)
const cards = Object.values(design.resources).filter(({ kind }) => kind === 'routeTable' || kind === 'securityGroup')

function at(id: Id, from: Design): Box {
  return boxOnCanvas(from, id) ?? expect.fail(`${id} has no place`)
}

function withBoxes(boxes: Readonly<Record<Id, Box>>): Design {
  return drawn({ ...design, layout: { ...design.layout, ...boxes } }, kinds, design)
}

function boxIn(id: Id): Box {
  return design.layout[id] ?? expect.fail(`${id} has no place`)
}

/** The margin's cards in a stair, so that none is in line with another. */
const stair = withBoxes(
  Object.fromEntries(
    cards.map(({ id }, index) => [id, { x: 2000 + index * 200, y: 100 + index * index * 90, width: 176, height: 64 }]),
  ),
)
const ids = cards.map(({ id }) => id)

function done(from: Design, lined: Lined): Design {
  return 'refused' in lined ? expect.fail(lined.refused.en) : drawn(applyEdits(from, lined.edits, schemas), kinds, from)
}

describe('lining up', () => {
  it.each<[Alignment, (box: Box) => number]>([
    ['left', ({ x }) => x],
    ['centre', ({ x, width }) => x + width / 2],
    ['right', ({ x, width }) => x + width],
    ['top', ({ y }) => y],
    ['middle', ({ y, height }) => y + height / 2],
    ['bottom', ({ y, height }) => y + height],
  ])('puts all on one line: %s', (alignment, lineOf) => {
    const after = done(stair, align(stair, kinds, ids, alignment))
    expect(new Set(ids.map((id) => lineOf(at(id, after)))).size).toBe(1)
    for (const id of Object.keys(stair.layout))
      if (!ids.includes(id)) expect(after.layout[id]).toEqual(stair.layout[id])
  })

  it('makes the gaps the same, and leaves the first and the last', () => {
    const after = done(stair, distribute(stair, kinds, ids, 'y'))
    const boxes = ids.map((id) => at(id, after)).toSorted((a, b) => a.y - b.y)
    const gaps = boxes.slice(1).map((box, index) => box.y - (boxes[index]?.y ?? 0) - (boxes[index]?.height ?? 0))
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1)
    for (const id of [ids[0], ids.at(-1)]) expect(after.layout[id ?? '']).toEqual(stair.layout[id ?? ''])
  })

  it('refuses to put things on one another, and moves nothing then', () => {
    const row = withBoxes(
      Object.fromEntries(ids.map((id, index) => [id, { x: 2000 + index * 200, y: 100, width: 176, height: 64 }])),
    )
    const lined = align(row, kinds, ids, 'left')
    expect('refused' in lined && lined.refused.en).toMatch(/would come to lie on/)
  })

  it('refuses to put a zone on another, and puts it under the other where there is room', () => {
    const { y, height } = boxIn('data-subnet-a')
    const inLine = (down: number) => {
      const low = withBoxes({
        'data-subnet-c': { ...boxIn('data-subnet-c'), y: y + height + down },
        cache: { ...boxIn('cache'), y: 2000 },
      })
      return align(low, kinds, ['data-subnet-a', 'data-subnet-c'], 'left')
    }
    const near = inLine(8)
    expect('refused' in near && near.refused.en).toMatch(/ap-northeast-2/)
    expect(inLine(80)).toMatchObject({ edits: [{ op: 'place' }] })
  })

  it('refuses to take an instance out of its subnet', () => {
    const instances = Object.values(design.resources).filter(({ kind }) => kind === 'instance')
    const lined = align(
      design,
      kinds,
      instances.map(({ id }) => id),
      'right',
    )
    expect('refused' in lined && lined.refused.en).toMatch(/would have to leave/)
  })

  it('leaves to their container what is selected with it', () => {
    const [subnet] = Object.values(design.resources).filter(({ kind }) => kind === 'subnet')
    const inside = Object.values(design.resources).filter(({ parent }) => parent === subnet?.id)
    expect(align(design, kinds, [subnet?.id ?? '', ...inside.map(({ id }) => id)], 'top')).toEqual({ edits: [] })
  })

  it('never makes siblings overlap, whatever is lined up', () => {
    const all = Object.keys(stair.layout)
    const alignment = fc.constantFrom<Alignment>('left', 'centre', 'right', 'top', 'middle', 'bottom')
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...all), { minLength: 2, maxLength: 5 }), alignment, (some, to) => {
        const lined = align(stair, kinds, some, to)
        if ('refused' in lined) return
        const after = done(stair, lined)
        for (const one of cards)
          for (const other of cards)
            if (one.id < other.id && one.parent === other.parent)
              expect(overlaps(at(one.id, after), at(other.id, after))).toBe(false)
      }),
    )
  })
})

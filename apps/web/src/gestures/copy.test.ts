import { applyEdits, type Design, overlaps, schemasOf } from '@vpcanvas/model'
import { kinds, templates } from '@vpcanvas/resources'
import { expect, it } from 'vitest'
import { drawn } from '../store/drawn.ts'
import { copyBy } from './copy.ts'
import { boxOnCanvas } from './geometry.ts'

const schemas = schemasOf(kinds)
const found = templates.find(({ id }) => id === 'public-and-private') ?? expect.fail('no template')
const design = drawn(found.design(), kinds)

function boxOf(of: Design, id: string) {
  return boxOnCanvas(of, id) ?? expect.fail(`no ${id}`)
}

it.each([
  ['left', { x: 2, y: 60 }],
  ['top', { x: 60, y: 2 }],
  ['right', { x: 1, y: 60 }],
])('a copy whose pointer is just inside the %s edge of a frame comes to lie in it, on nothing', (edge, { x, y }) => {
  const [frame, card] = [boxOf(design, 'private-a'), boxOf(design, 'nat-a')]
  const pointer = { x: edge === 'right' ? frame.x + frame.width - x : frame.x + x, y: frame.y + y }
  // Taken by its middle.
  const by = { x: pointer.x - card.x - card.width / 2, y: pointer.y - card.y - card.height / 2 }
  const outcome = copyBy(design, kinds, ['nat-a'], by, pointer)
  if ('refused' in outcome) return expect.fail(outcome.refused.en)
  expect(outcome.container).toBe('private-a')
  const after = drawn(applyEdits(design, outcome.edits, schemas), kinds, design)
  const added = Object.values(after.resources).filter(({ id }) => !(id in design.resources))
  expect(added.length).toBeGreaterThan(0)
  for (const { id, parent } of added) {
    const [box, home] = [boxOf(after, id), boxOf(after, parent ?? '')]
    expect(box.x).toBeGreaterThan(home.x)
    expect(box.y).toBeGreaterThan(home.y)
    expect(box.x + box.width).toBeLessThan(home.x + home.width)
    expect(box.y + box.height).toBeLessThan(home.y + home.height)
    const beside = Object.values(after.resources).filter((other) => other.parent === parent && other.id !== id)
    for (const other of beside) expect(overlaps(box, boxOf(after, other.id))).toBe(false)
  }
})

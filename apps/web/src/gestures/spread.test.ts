import { applyEdits, type Design, duplicate, GAP, type Id, overlaps, schemasOf } from '@vpcanvas/model'
import { kinds, templates } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { drawn } from '../store/drawn.ts'
import { spread } from './spread.ts'

const schemas = schemasOf(kinds)
const found = templates.find(({ id }) => id === 'three-tier') ?? expect.fail('no template')
const design = drawn(found.design(), kinds)

/** The design with copies of some of its things, as the command makes them. */
function withCopies(of: Design, ids: readonly Id[]): Design {
  const outcome = duplicate(of, kinds, ids)
  if ('refused' in outcome) return expect.fail(outcome.refused.en)
  return drawn(applyEdits(of, spread(of, kinds, outcome.edits), schemas), kinds, of)
}

function covering(of: Design): readonly string[] {
  const placed = Object.values(of.resources).filter(({ id }) => (of.layout[id]?.y ?? -1) >= 0)
  return placed.flatMap((one) =>
    placed.flatMap((other) => {
      const [a, b] = [of.layout[one.id], of.layout[other.id]]
      return a && b && one.id < other.id && one.parent === other.parent && overlaps(a, b)
        ? [`${one.id} on ${other.id}`]
        : []
    }),
  )
}

describe('copies', () => {
  it.each([
    [['app-sg']],
    [['web-a', 'app-a']],
    [['app-subnet-a']],
    [['cache']],
    [['web-routes', 'app-sg', 'web-subnet-c']],
  ])('of %s lie on nothing, however often they are made', (ids) => {
    let at = design
    for (let n = 0; n < 3; n++) at = withCopies(at, ids)
    expect(Object.keys(at.resources).length).toBeGreaterThan(Object.keys(design.resources).length + 2)
    expect(covering(at)).toEqual([])
  })

  it('of a VPC lies as far from the original as things usually do, since the region grows for it anyway', () => {
    const vpc = Object.values(design.resources).find(({ kind }) => kind === 'vpc') ?? expect.fail('no VPC')
    const at = withCopies(design, [vpc.id])
    const copy =
      Object.values(at.resources).find(({ kind, id }) => kind === 'vpc' && id !== vpc.id) ?? expect.fail('no copy')
    const [original, box] = [at.layout[vpc.id], at.layout[copy.id]]
    if (!original || !box) return expect.fail('no place')
    const below = box.y - (original.y + original.height)
    const beside = box.x - (original.x + original.width)
    expect(Math.max(below, beside)).toBeGreaterThanOrEqual(GAP)
  })

  it('lie near the original', () => {
    const at = withCopies(design, ['web-a'])
    const copy = Object.keys(at.resources).find((id) => !Object.hasOwn(design.resources, id)) ?? expect.fail('no copy')
    const [original, box] = [design.layout['web-a'], at.layout[copy]]
    const away = Math.hypot((box?.x ?? 0) - (original?.x ?? 0), (box?.y ?? 0) - (original?.y ?? 0))
    expect(away).toBeLessThan(300)
  })
})

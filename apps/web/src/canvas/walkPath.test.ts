import { overlaps, schemasOf, viewOf } from '@vpcanvas/model'
import { kinds, templates } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { boxOnCanvas } from '../gestures/geometry.ts'
import { drawn } from '../store/drawn.ts'
import type { DrawnHop } from '../store/state.ts'
import { walkPath } from './walkPath.ts'

const design = drawn(templates[0]?.design() ?? expect.fail('no template'), kinds)
const view = viewOf(design, schemasOf(kinds))

function hop(resource: string, leg: DrawnHop['leg'] = 'forward', refused = false): DrawnHop {
  return { resource, leg, refused, because: { en: '', ko: '' } }
}

describe('a trace on the picture', () => {
  it('goes from the sender to the receiver, with what decides numbered in between', () => {
    const { stops, forward, back } = walkPath(
      { hops: [hop('app'), hop('app-sg'), hop('private'), hop('cache-sg'), hop('cache')], at: null },
      view,
      design,
    )
    expect(stops.flatMap(({ numbers }) => numbers).toSorted()).toEqual([1, 2, 3, 4, 5])
    expect(forward).toMatch(/^M/)
    expect(back).toBe('')
    const app = boxOnCanvas(design, 'app') ?? expect.fail('app has no place')
    const [first] = stops
    expect(first?.at.x).toBeGreaterThan(app.x)
    expect(first?.at.x).toBeLessThan(app.x + app.width)
    expect(first?.at.y).toBeGreaterThan(app.y + app.height)
    expect(first?.at.y).toBeLessThan(app.y + app.height + 20)
  })

  it.each([20, 32, 50])('covers no name and no other number, however large numbers are: %d', (mark) => {
    const way = ['app', 'app-sg', 'private', 'private-a', 'cache-sg', 'cache']
    const hops = [...way.map((id) => hop(id)), ...way.toReversed().map((id) => hop(id, 'return'))]
    const { stops } = walkPath({ hops, at: null }, view, design, mark)
    expect(stops.flatMap(({ numbers }) => numbers).toSorted((a, b) => a - b)).toEqual(hops.map((_, index) => index + 1))
    for (const [index, { at }] of stops.entries()) {
      for (const id of ['app', 'cache']) {
        const box = boxOnCanvas(design, id) ?? expect.fail(`${id} has no place`)
        const badge = { x: at.x - mark / 2, y: at.y - mark / 2, width: mark, height: mark }
        expect(overlaps(badge, box), `${index} on ${id}`).toBe(false)
      }
      for (const other of stops.slice(index + 1))
        expect(Math.hypot(other.at.x - at.x, other.at.y - at.y)).toBeGreaterThanOrEqual(mark)
    }
  })

  it('stands a gate on the way, where the refusal is decided', () => {
    const { stops } = walkPath(
      { hops: [hop('app'), hop('cache-sg', 'forward', true), hop('cache')], at: null },
      view,
      design,
    )
    const gate = stops.find(({ refused }) => refused)
    const [from, to] = [
      stops.find(({ resource }) => resource === 'app'),
      stops.find(({ resource }) => resource === 'cache'),
    ]
    expect(gate?.resource).toBe('cache-sg')
    expect(gate?.at.y).toBeGreaterThan(from?.at.y ?? 0)
    expect(gate?.at.y).toBeLessThan(to?.at.y ?? 0)
  })

  it('keeps the way back apart from the way there', () => {
    const { stops } = walkPath(
      { hops: [hop('app'), hop('cache'), hop('cache', 'return'), hop('app', 'return')], at: null },
      view,
      design,
    )
    expect(new Set(stops.map(({ at }) => `${at.x} ${at.y}`)).size).toBe(4)
  })

  it('draws what it can of a walk whose things are gone', () => {
    expect(walkPath({ hops: [hop('nowhere'), hop('app')], at: null }, view, design)).toMatchObject({
      forward: '',
      stops: [{ numbers: [1, 2] }],
    })
  })
})

import { schemasOf, viewOf } from '@vpcanvas/model'
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
    const app = boxOnCanvas(design, 'app')
    const away = Math.abs((stops[0]?.at.x ?? 0) - ((app?.x ?? 0) + (app?.width ?? 0) / 2))
    expect(away).toBeLessThan(10)
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

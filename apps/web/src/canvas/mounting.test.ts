import { schemasOf, viewOf, withPlaces } from '@vpcanvas/model'
import { designOf, type Entry } from '@vpcanvas/resources'
import { figuresOf, kinds } from '@vpcanvas/resources/drawing'
import { assert, integer, property, record, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wanted } from './mounting.ts'
import { boxOnPlane } from './places.ts'
import { inside, polygon, rectangle } from '../gestures/area.ts'

const HOSTS = 40
const entries: Entry[] = [
  { id: 'region', kind: 'region' },
  { id: 'vpc', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.0.0.0/16' } },
  { id: 'other', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.1.0.0/16' } },
  { id: 'peering', kind: 'vpcPeering', parent: 'region', props: { requester: 'vpc', accepter: 'other' } },
  {
    id: 'subnet',
    kind: 'subnet',
    parent: 'vpc',
    props: { cidrBlock: '10.0.0.0/24', availabilityZone: 'ap-northeast-2a' },
  },
  ...Array.from({ length: HOSTS }, (_, n): Entry => ({ id: `host-${n}`, kind: 'instance', parent: 'subnet' })),
]
const schemas = schemasOf(kinds)
const design = withPlaces(designOf(...entries), figuresOf(kinds), schemas)
const view = viewOf(design, schemas)
const ALL = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 }
const NOWHERE = { x: 9e5, y: 9e5, width: 1, height: 1 }

describe('what is an element of the page', () => {
  it('is everything in the window while that is little, bridges too', () => {
    expect(wanted(view, design.layout, ALL, []).toSorted()).toEqual(entries.map(({ id }) => id).toSorted())
    expect(wanted(view, design.layout, NOWHERE, [])).toEqual([])
  })

  it('is what is touched and what is around it where there is too much', () => {
    expect(wanted(view, design.layout, ALL, [], 20)).toEqual([])
    expect(wanted(view, design.layout, ALL, ['host-7'], 20)).toEqual(['region', 'vpc', 'subnet', 'host-7'])
    expect(wanted(view, design.layout, ALL, ['peering'], 20)).toEqual(['region', 'peering'])
  })

  it('is never more than can be, and containers come first', () => {
    const window = record({
      x: integer({ min: -500, max: 3000 }),
      y: integer({ min: -500, max: 3000 }),
      width: integer({ min: 1, max: 4000 }),
      height: integer({ min: 1, max: 4000 }),
    })
    assert(
      property(window, subarray(entries.map(({ id }) => id)), integer({ min: 5, max: 60 }), (box, touched, most) => {
        const ids = wanted(view, design.layout, box, touched, most)
        expect(ids.length).toBeLessThanOrEqual(most)
        for (const [index, id] of ids.entries()) {
          const parent = view.get(id)?.parent ?? null
          if (parent !== null) expect(ids.indexOf(parent)).toBeLessThan(index)
          expect(ids.indexOf(parent ?? id)).not.toBe(-1)
        }
      }),
    )
  })
})

describe('a marquee', () => {
  it('takes what is wholly in it, and not besides what is in that', () => {
    expect(inside(view, design.layout, rectangle(ALL))).toEqual(['region'])
    const vpc = design.layout['vpc']
    const region = design.layout['region']
    if (!vpc || !region) throw new Error('nothing is drawn')
    const around = { x: region.x + vpc.x - 4, y: region.y + vpc.y - 4, width: vpc.width + 8, height: vpc.height + 8 }
    expect(inside(view, design.layout, rectangle(around))).toEqual(['vpc'])
  })

  it('drawn freely takes what it goes around, and not what it cuts', () => {
    const [host, other] = ['host-0', 'host-1'].map((id) => boxOnPlane(design, id, new Map()))
    if (!host || !other) throw new Error('nothing is drawn')
    const around = (box: typeof host, wide: number) =>
      polygon([
        { x: box.x - 9, y: box.y - 9 },
        { x: box.x + wide, y: box.y - 5 },
        { x: box.x + wide, y: box.y + box.height + 9 },
        { x: box.x - 5, y: box.y + box.height + 5 },
      ])
    expect(inside(view, design.layout, around(host, host.width + 9))).toEqual(['host-0'])
    expect(inside(view, design.layout, around(host, host.width / 2))).toEqual([])
    expect(inside(view, design.layout, around(other, other.width + 9))).toEqual(['host-1'])
  })
})

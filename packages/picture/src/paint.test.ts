import { type Box, type Id, overlaps, type Resource } from '@vpcanvas/model'
import { array, assert, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { light } from './colours.ts'
import { paint, type Painting } from './paint.ts'
import { recordingPen } from './recordingPen.ts'
import type { Scene, SceneLine } from './scene.ts'

interface Thing extends Box {
  readonly id: Id
  readonly kind: 'vpc' | 'subnet' | 'instance'
  readonly parent: Id | null
}

const EVERYTHING = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 }

function sceneOf(things: readonly Thing[], more: Partial<Scene> = {}): Scene {
  const resources = things.map(({ id, kind, parent }): Resource => ({ id, kind, parent, name: id, props: {} }))
  return {
    roots: resources.filter(({ parent }) => parent === null),
    children: (id) => resources.filter(({ parent }) => parent === id),
    box: (id) => things.find((thing) => thing.id === id),
    look: ({ kind }) => ({ shape: kind === 'instance' ? 'card' : 'frame', group: '', icon: kind }),
    icon: () => 'vpc-peering',
    summary: () => 'a summary',
    exposure: () => null,
    lanes: () => [],
    laneWord: () => '',
    pieces: () => [],
    pieceWord: () => '',
    shardWord: () => '',
    guests: () => [],
    tags: () => [],
    badge: () => null,
    live: () => null,
    sign: () => null,
    shade: () => null,
    ring: () => null,
    ...more,
  }
}

/** All that is drawn, in order. */
function drawnOf(
  things: readonly Thing[],
  how: Partial<Painting> & { readonly lines?: readonly SceneLine[] } = {},
): readonly string[] {
  const { pen, drawn } = recordingPen()
  const scene = how.scene ?? sceneOf(things)
  const boxOf = (id: Id): Box | null => {
    const own = things.find((thing) => thing.id === id)
    const around = own && own.parent !== null ? boxOf(own.parent) : null
    return own ? { ...own, x: own.x + (around?.x ?? 0), y: own.y + (around?.y ?? 0) } : null
  }
  const painting: Painting = { pen, colours: light, window: EVERYTHING, zoom: 1, ...how, scene }
  for (const _ of paint(painting, how.lines ?? [], boxOf));
  return drawn
}

const network: readonly Thing[] = [
  { id: 'vpc', kind: 'vpc', parent: null, x: 100, y: 100, width: 600, height: 400 },
  { id: 'net', kind: 'subnet', parent: 'vpc', x: 50, y: 50, width: 400, height: 200 },
  { id: 'web', kind: 'instance', parent: 'net', x: 20, y: 60, width: 176, height: 64 },
  { id: 'app', kind: 'instance', parent: 'net', x: 220, y: 60, width: 176, height: 64 },
]
const line: SceneLine = { type: 'mention', source: 'web', target: 'app', label: '', of: 'web' }

describe('the picture of a design', () => {
  it('has a folded frame as a card on a second sheet in its own colour, and nothing of what is in it', () => {
    const look: Scene['look'] = ({ kind }) => ({ shape: 'card', group: '', icon: kind, isFolded: kind === 'vpc' })
    for (const zoom of [1, 0.1]) {
      const drawn = drawnOf(network, { zoom, scene: sceneOf(network, { look }) })
      expect(drawn.filter((one) => one.startsWith('icon'))).toEqual(['icon vpc'])
      const sheets = drawn.filter((one) => one.startsWith('box') && one.endsWith(light.vpc.edge))
      expect(sheets).toHaveLength(zoom === 1 ? 2 : 1)
    }
  })

  it('has frames at the back, lines over them and things on top', () => {
    const drawn = drawnOf(network, { lines: [line] })
    const order = ['text vpc', 'text net', 'line', 'text web', 'text app'].map((start) =>
      drawn.findIndex((one) => one.startsWith(start)),
    )
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('puts things at their place in their container', () => {
    expect(drawnOf(network)).toContain(`box 170,210 176x64 ${light.surface} ${light.cardEdge}`)
  })

  it('says from near what a thing is, and only its name from afar', () => {
    expect(drawnOf(network, { zoom: 1 })).toContain('text a summary')
    const far = drawnOf(network, { zoom: 0.4 })
    expect(far).toContain('text web')
    expect(far).not.toContain('text a summary')
  })

  it('is shapes, icons and the names of large frames from very far', () => {
    const drawn = drawnOf(network, { zoom: 0.05 })
    expect(drawn.filter((one) => one.startsWith('text'))).toEqual(['text vpc'])
    expect(drawn).toContain('icon instance')
  })

  it('has the name of a frame over all that is in it from very far, on a ground of its own', () => {
    const drawn = drawnOf(network, { zoom: 0.05 })
    const name = drawn.indexOf('text vpc')
    expect(drawn[name - 1]).toMatch(new RegExp(`^box 100,100 \\S+ ${light.surface} -$`))
    expect(name).toBeGreaterThan(drawn.findIndex((one) => one.startsWith('box 150,150')))
    const card = drawn.findIndex((one) => one.startsWith('box 170,210'))
    expect(card).toBeGreaterThan(0)
    expect(name).toBeGreaterThan(card)
  })

  it('has the names of a frame and of the one in its very corner one under the other from very far', () => {
    const corner: readonly Thing[] = [
      { id: 'outer', kind: 'vpc', parent: null, x: 0, y: 0, width: 4000, height: 4000 },
      { id: 'inner', kind: 'vpc', parent: 'outer', x: 20, y: 20, width: 3000, height: 3000 },
      { id: 'apart', kind: 'vpc', parent: 'outer', x: 3100, y: 20, width: 800, height: 3000 },
    ]
    const drawn = drawnOf(corner, { zoom: 0.1 })
    const [outer, inner, apart] = ['outer', 'inner', 'apart'].map((name) => {
      const [, x, y, , height] =
        /^box (\d+),(\d+) (\d+)x(\d+)/.exec(drawn[drawn.indexOf(`text ${name}`) - 1] ?? '') ?? []
      return { x: Number(x), y: Number(y), height: Number(height) }
    })
    expect(outer).toEqual({ x: 0, y: 0, height: 160 })
    expect(inner).toEqual({ x: 20, y: 160, height: 160 })
    // What the name does not reach has its own in its corner.
    expect(apart).toEqual({ x: 3100, y: 20, height: 160 })
  })

  it('leaves nothing to the page from very far, where elements would be too thin to be seen', () => {
    const all = drawnOf(network, { zoom: 0.05 })
    expect(drawnOf(network, { zoom: 0.05, elsewhere: new Set(['vpc', 'net', 'web']) })).toEqual(all)
  })

  it('leaves to the page what is an element there, but not the ground of a frame', () => {
    const drawn = drawnOf(network, { elsewhere: new Set(['net', 'web']) })
    expect(drawn).toContain(`box 150,150 400x200 ${light.isolated.wash} -`)
    expect(drawn).not.toContain('text net')
    expect(drawn).not.toContain('text web')
    expect(drawn).toContain('text app')
  })

  it('lacks what a gesture holds, with all that is in it', () => {
    const drawn = drawnOf(network, { without: new Set(['net']) })
    expect(drawn).toContain('text vpc')
    expect(drawn.join()).not.toMatch(/text (net|web|app)/)
  })

  it('shows problems, what is chosen, and what steps back in a lens', () => {
    const scene = sceneOf(network, {
      badge: (id) => (id === 'web' ? { count: 3, severity: 'error' } : null),
      ring: (id) => (id === 'app' ? light.accent : null),
      shade: ({ id }) => (id === 'app' ? { isFaint: true } : null),
    })
    const drawn = drawnOf(network, { scene })
    expect(drawn).toContain('text 3')
    expect(drawn).toContain(`box 370,210 176x64 ${light.surface} ${light.accent}`)
    expect(drawn.indexOf('faint')).toBeLessThan(drawn.indexOf('text app'))
    expect(drawn.indexOf('plain')).toBeGreaterThan(drawn.indexOf('text app'))
  })

  it('has all that is in its window, and nothing that is far from it', () => {
    const place = record({ x: integer({ min: 0, max: 3000 }), y: integer({ min: 0, max: 3000 }) })
    assert(
      property(array(place, { maxLength: 30 }), place, (places, corner) => {
        const cards = places.map(({ x, y }, n): Thing => ({
          id: `i${n}`,
          kind: 'instance',
          parent: null,
          x,
          y,
          width: 100,
          height: 50,
        }))
        const window = { ...corner, width: 800, height: 600 }
        const drawn = new Set(drawnOf(cards, { window }))
        for (const card of cards) {
          if (overlaps(card, window)) expect(drawn).toContain(`text ${card.id}`)
          if (!overlaps(card, window, 60)) expect(drawn).not.toContain(`text ${card.id}`)
        }
      }),
    )
  })

  it('pauses on the way, so that no frame waits for all of it', () => {
    const many = Array.from({ length: 20 }, (_, n): Thing[] => [
      { id: `s${n}`, kind: 'subnet', parent: null, x: n * 500, y: 0, width: 400, height: 200 },
      { id: `i${n}`, kind: 'instance', parent: `s${n}`, x: 10, y: 60, width: 176, height: 64 },
    ]).flat()
    const { pen } = recordingPen()
    const scene = sceneOf(many)
    const steps = [...paint({ pen, colours: light, window: EVERYTHING, zoom: 1, scene }, [], () => null)]
    expect(steps.length).toBeGreaterThan(20)
  })
})

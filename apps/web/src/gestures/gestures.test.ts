import { applyEdits, type Box, type Design, emptyDesign, type Id, overlaps, schemasOf, viewOf } from '@vpcanvas/model'
import { kinds, templates } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { drawn } from '../store/drawn.ts'
import { boxOnCanvas, under } from './geometry.ts'
import { moveBy, nudge } from './move.ts'
import { containerFor, type Landing, landingAt } from './place.ts'
import { removal } from './remove.ts'

const schemas = schemasOf(kinds)

function template(id: string): Design {
  const found = templates.find((one) => one.id === id) ?? expect.fail(`no template ${id}`)
  return drawn(found.design(), kinds)
}

function boxOf(design: Design, id: Id): Box {
  return boxOnCanvas(design, id) ?? expect.fail(`${id} has no place`)
}

function centre(design: Design, id: Id) {
  const box = boxOf(design, id)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function landed(design: Design, landing: Landing): { readonly design: Design; readonly id: Id } {
  if ('refused' in landing) return expect.fail(landing.refused.en)
  return { design: drawn(applyEdits(design, landing.edits, schemas), kinds), id: landing.id }
}

describe('pointing', () => {
  it("finds what stands across a frame's edge by either half of it", () => {
    const design = template('public-and-private')
    const gateway =
      Object.values(design.resources).find(({ kind }) => kind === 'internetGateway') ?? expect.fail('no gateway')
    const { x, y, width, height } = boxOf(design, gateway.id)
    for (const at of [y + 4, y + height - 4]) {
      const found = under(viewOf(design, schemas), design.layout, { x: x + width / 2, y: at })
      expect(found.map(({ kind }) => kind)).toEqual(['region', 'vpc', 'internetGateway'])
    }
  })
})

describe('dropping from the palette', () => {
  it('puts an instance into the subnet under the pointer, where the ghost was', () => {
    const design = template('public-and-private')
    const landing = landingAt(design, kinds, 'instance', centre(design, 'private-a'))
    const after = landed(design, landing)
    expect(after.design.resources[after.id]?.parent).toBe('private-a')
    expect('box' in landing && landing.box).toEqual(boxOf(after.design, after.id))
  })

  it('refuses an instance outside of subnets, with the reason and the frame that refuses', () => {
    const design = template('public-and-private')
    const vpc = boxOf(design, 'vpc')
    const landing = landingAt(design, kinds, 'instance', { x: vpc.x + vpc.width - 8, y: vpc.y + vpc.height - 8 })
    expect(landing).toMatchObject({ container: 'vpc' })
    expect('refused' in landing && landing.refused.en).toMatch(/subnet/i)
  })

  it('draws the places that are missing around what is dropped on the bare canvas, where the ghost was', () => {
    const empty = emptyDesign('d', 'd')
    const landing = landingAt(empty, kinds, 'instance', { x: 400, y: 300 })
    const { design, id } = landed(empty, landing)
    const around: string[] = []
    for (let at = design.resources[id]; at; at = design.resources[at.parent ?? '']) around.push(at.kind)
    expect(around).toEqual(['instance', 'subnet', 'vpc', 'region'])
    const [region] = Object.values(design.resources).filter(({ kind }) => kind === 'region')
    const box = boxOf(design, region?.id ?? '')
    expect('box' in landing && landing.box).toEqual(box)
    expect(Math.hypot(box.x + box.width / 2 - 400, box.y + box.height / 2 - 300)).toBeLessThan(16)
  })

  it('attaches an internet gateway that is let go on the edge of a VPC, if only its lower half is inside', () => {
    const design = template('public-and-private')
    const { 'internet-gateway': _, ...resources } = design.resources
    const { x, y, width } = boxOf(design, 'vpc')
    const at = (above: number) =>
      landingAt({ ...design, resources }, kinds, 'internetGateway', { x: x + width / 2, y: y - above })
    expect(at(16)).toMatchObject({ container: 'vpc' })
    expect(at(40)).toMatchObject({ container: design.resources['vpc']?.parent })
  })

  it('draws no second place beside the one that is meant', () => {
    const design = template('public-and-private')
    for (const kind of ['vpc', 'subnet', 'instance'])
      expect(landingAt(design, kinds, kind, { x: -2000, y: -2000 }), kind).toHaveProperty('refused')
    const vpc = boxOf(design, 'vpc')
    const region = boxOf(design, 'region')
    expect(vpc.x).toBeGreaterThan(region.x + 4)
    const landing = landingAt(design, kinds, 'subnet', { x: region.x + 4, y: region.y + region.height - 4 })
    expect('refused' in landing && landing.refused.en).toMatch(/VPC/)
  })

  it('gives a route table dropped on a subnet to the VPC, and draws it beside the subnet, not on it', () => {
    const design = template('public-and-private')
    const after = landed(design, landingAt(design, kinds, 'routeTable', centre(design, 'private-a')))
    expect(after.design.resources[after.id]?.parent).toBe('vpc')
    for (const subnet of ['private-a', 'private-c', 'public-a', 'public-c']) {
      expect(overlaps(boxOf(after.design, after.id), boxOf(after.design, subnet)), subnet).toBe(false)
    }
  })

  it('takes the zone from the lane under the pointer, below its last subnet too', () => {
    const design = template('public-and-private')
    const lowest = boxOf(design, 'private-c')
    const after = landed(
      design,
      landingAt(design, kinds, 'subnet', { x: lowest.x + 40, y: lowest.y + lowest.height + 12 }),
    )
    expect(after.design.resources[after.id]?.props['availabilityZone']).toBe('ap-northeast-2c')
  })

  it('moves nothing that was there, and lets the containers grow', () => {
    const design = template('public-and-private')
    let at = design
    for (let n = 0; n < 4; n++) at = landed(at, landingAt(at, kinds, 'instance', centre(at, 'private-a'))).design
    for (const [id, box] of Object.entries(design.layout))
      expect([id, at.layout[id]?.x, at.layout[id]?.y]).toEqual([id, box.x, box.y])
    expect(at.layout['private-a']?.height).toBeGreaterThan(design.layout['private-a']?.height ?? 0)
    expect(at.layout['vpc']?.height).toBeGreaterThanOrEqual(
      (at.layout['private-a']?.y ?? 0) + (at.layout['private-a']?.height ?? 0),
    )
  })
})

describe('placing with the keyboard', () => {
  it('looks for the container in and around the selection first', () => {
    const design = template('public-and-private')
    expect(containerFor(design, kinds, 'instance', new Set(['private-c']))).toBe('private-c')
    expect(containerFor(design, kinds, 'routeTable', new Set(['private-c']))).toBe('vpc')
  })

  it('begins at the innermost place there is where the right one is missing', () => {
    expect(containerFor(emptyDesign('d', 'd'), kinds, 'subnet', new Set())).toBeNull()
    expect(containerFor(emptyDesign('d', 'd'), kinds, 'region', new Set())).toBeNull()
    const design = template('public-and-private')
    const bare = applyEdits(design, removal(design, kinds, ['vpc'])?.edits ?? [], schemas)
    expect(containerFor(bare, kinds, 'instance', new Set())).toBe('region')
  })
})

describe('dragging', () => {
  it('moves an instance into another subnet in one go', () => {
    const design = template('public-and-private')
    const [from, to] = [centre(design, 'app-a'), centre(design, 'private-c')]
    const move = moveBy(design, kinds, ['app-a'], { x: to.x - from.x, y: to.y - from.y }, to)
    expect(move).toMatchObject({ container: 'private-c', changesHome: true })
    const after = 'edits' in move ? applyEdits(design, move.edits, schemas) : expect.fail('refused')
    expect(after.resources['app-a']?.parent).toBe('private-c')
  })

  it('only places what stays in its container', () => {
    const design = template('public-and-private')
    const at = centre(design, 'app-a')
    const move = moveBy(design, kinds, ['app-a'], { x: 16, y: 8 }, { x: at.x + 16, y: at.y + 8 })
    expect('edits' in move && move.edits.map(({ op }) => op)).toEqual(['place'])
  })

  it('refuses to leave an instance outside of subnets', () => {
    const design = template('public-and-private')
    const vpc = boxOf(design, 'vpc')
    const move = moveBy(
      design,
      kinds,
      ['app-a'],
      { x: 0, y: 400 },
      { x: vpc.x + vpc.width - 8, y: vpc.y + vpc.height - 8 },
    )
    expect('refused' in move && move.container).toBe('vpc')
  })

  it('keeps an internet gateway on the edge of its VPC', () => {
    const design = template('public-and-private')
    const at = centre(design, 'internet-gateway')
    const move = moveBy(design, kinds, ['internet-gateway'], { x: 80, y: 60 }, { x: at.x + 80, y: at.y + 60 })
    const after = 'edits' in move ? applyEdits(design, move.edits, schemas) : expect.fail('refused')
    expect(after.layout['internet-gateway']?.y).toBe(design.layout['internet-gateway']?.y)
    expect(after.layout['internet-gateway']?.x).not.toBe(design.layout['internet-gateway']?.x)
  })

  it('brings along what is inside, once', () => {
    const design = template('public-and-private')
    const at = centre(design, 'private-a')
    const move = moveBy(design, kinds, ['private-a', 'app-a'], { x: 0, y: 40 }, { x: at.x, y: at.y + 40 })
    const after = 'edits' in move ? drawn(applyEdits(design, move.edits, schemas), kinds) : expect.fail('refused')
    expect(after.layout['app-a']).toEqual(design.layout['app-a'])
  })

  it('puts several where they cover nothing, and keeps their places to each other', () => {
    const design = template('three-tier')
    const ids = ['app-sg', 'cache-sg']
    for (const onto of ['web-routes', 'data-subnet-c', 'cache']) {
      const [from, to] = [centre(design, 'app-sg'), centre(design, onto)]
      const vpc = centre(design, 'vpc')
      const move = moveBy(design, kinds, ids, { x: to.x - from.x, y: to.y - from.y }, { x: vpc.x, y: vpc.y })
      const after = 'edits' in move ? drawn(applyEdits(design, move.edits, schemas), kinds, design) : expect.fail('no')
      const offset = (at: Design) => [0, 1].map((n) => boxOf(at, ids[n] ?? '')).map(({ x, y }) => [x, y])
      const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = offset(design)
      const [[cx = 0, cy = 0] = [], [dx = 0, dy = 0] = []] = offset(after)
      expect([dx - cx, dy - cy]).toEqual([bx - ax, by - ay])
      const siblings = Object.values(after.resources).filter(
        ({ id, parent }) => parent === 'vpc' && !ids.includes(id) && (after.layout[id]?.y ?? -1) >= 0,
      )
      for (const id of ids)
        for (const other of siblings)
          expect(overlaps(boxOf(after, id), boxOf(after, other.id)), `${id} on ${other.id}`).toBe(false)
    }
  })

  it('nudges within the container and never out of it', () => {
    const design = template('public-and-private')
    const far = applyEdits(design, nudge(design, kinds, ['app-a'], { x: -4000, y: -4000 }), schemas)
    expect(far.layout['app-a']?.x).toBeGreaterThanOrEqual(0)
    expect(far.layout['app-a']?.y).toBeGreaterThan(0)
    expect(nudge(far, kinds, ['app-a'], { x: -8, y: 0 })).toEqual([])
  })
})

describe('deleting', () => {
  it('says what goes with it', () => {
    const design = template('public-and-private')
    const change = removal(design, kinds, ['private-a']) ?? expect.fail('nothing to remove')
    expect(change.title.en).toBe('Delete private-a and 1 more resource with it')
    expect(applyEdits(design, change.edits, schemas).resources['app-a']).toBeUndefined()
  })

  it('copes with a container and what is in it, in either order', () => {
    const design = template('public-and-private')
    for (const ids of [
      ['vpc', 'app-a'],
      ['app-a', 'vpc'],
    ]) {
      const change = removal(design, kinds, ids) ?? expect.fail('nothing to remove')
      expect(Object.keys(applyEdits(design, change.edits, schemas).resources).toSorted()).toEqual([
        'internet',
        'region',
      ])
    }
  })
})

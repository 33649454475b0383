import {
  applyEdits,
  clipOf,
  type Design,
  emptyDesign,
  type Id,
  overlaps,
  type Point,
  readClip,
  schemasOf,
  writtenClip,
} from '@vpcanvas/model'
import { kinds, templates } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { drawn } from '../store/drawn.ts'
import { boxOnCanvas } from './geometry.ts'
import { pasted } from './paste.ts'
import { removal } from './remove.ts'

const schemas = schemasOf(kinds)

function template(id: string): Design {
  const found = templates.find((one) => one.id === id) ?? expect.fail(`no template ${id}`)
  return drawn(found.design(), kinds)
}

interface Where {
  readonly pointer?: Point
  readonly selection?: readonly Id[]
}

function outcomeOf(from: Design, ids: readonly Id[], to: Design, { pointer, selection = [] }: Where = {}) {
  const clip = clipOf(from, schemas, ids) ?? expect.fail('nothing to copy')
  const read = readClip(JSON.parse(writtenClip(clip)), schemas)
  if (!read.ok) return expect.fail(read.text.en)
  return pasted(to, kinds, read.clip, { pointer: pointer ?? null, selection: new Set(selection) })
}

function paste(from: Design, ids: readonly Id[], to: Design, where?: Where) {
  const outcome = outcomeOf(from, ids, to, where)
  if ('refused' in outcome) return expect.fail(outcome.refused.en)
  const design = drawn(applyEdits(to, outcome.edits, schemas), kinds, to)
  return { ...outcome, design, first: design.resources[outcome.ids[0] ?? ''] ?? expect.fail('nothing came') }
}

const network = template('public-and-private')
const other: Design = { ...template('three-tier'), id: 'another' }

function inside({ design, id }: { readonly design: Design; readonly id: Id }): Point {
  const box = boxOnCanvas(design, id) ?? expect.fail(`${id} has no place`)
  return { x: box.x + box.width / 2, y: box.y + box.height - 12 }
}

describe('pasting', () => {
  it('with the keyboard comes beside the original, in the same container, and covers nothing', () => {
    const { first, design } = paste(network, ['private-a'], network)
    expect(first.parent).toBe('vpc')
    const box = design.layout[first.id] ?? expect.fail('no place')
    const siblings = Object.values(design.resources).filter(({ id, parent }) => parent === 'vpc' && id !== first.id)
    for (const { id } of siblings) {
      const one = design.layout[id]
      if (one && one.y >= 0) expect(overlaps(box, one), `it lies on ${id}`).toBe(false)
    }
    expect(first.props['cidrBlock']).not.toBe(network.resources['private-a']?.props['cidrBlock'])
  })

  it('comes into the selected container where that may hold it', () => {
    const { first } = paste(network, ['app-a'], network, { selection: ['private-c'] })
    expect(first.parent).toBe('private-c')
  })

  it('comes into what is around the selection where that may hold it', () => {
    const { first } = paste(network, ['private-a'], network, { selection: ['app-c'] })
    expect(first.parent).toBe('vpc')
  })

  it('comes to lie where the pointer is, in the innermost container that may hold it', () => {
    const at = inside({ design: network, id: 'private-c' })
    const { first, design } = paste(network, ['app-a'], network, { pointer: at, selection: ['private-a'] })
    expect(first.parent).toBe('private-c')
    const box = boxOnCanvas(design, first.id) ?? expect.fail('no place')
    expect(Math.abs(box.x + box.width / 2 - at.x)).toBeLessThan(200)
    const subnet = paste(network, ['private-a'], network, { pointer: at })
    expect(subnet.first.parent).toBe('vpc')
  })

  it('keeps together what was apart', () => {
    const { ids, design } = paste(network, ['private-a', 'private-c'], network, { pointer: { x: 5000, y: 5000 } })
    const apart = (of: Design, [a, b]: readonly Id[]) => {
      const [one, two] = [of.layout[a ?? ''], of.layout[b ?? '']]
      return one && two && [two.x - one.x, two.y - one.y]
    }
    expect(apart(design, ids)).toEqual(apart(network, ['private-a', 'private-c']))
  })

  it('goes into the only container there is, and asks where there are several or none', () => {
    expect(paste(other, ['web-subnet-a'], { ...network, id: 'third' }).first.parent).toBe('vpc')
    const peered: Design = { ...template('peered-vpcs'), id: 'third' }
    const refusedBy = (to: Design) => {
      const outcome = outcomeOf(network, ['private-a'], to)
      return 'refused' in outcome ? outcome.refused.en : ''
    }
    expect(refusedBy(peered)).toMatch(/Subnet goes into: VPC\. Select the one/)
    expect(refusedBy(emptyDesign('empty', 'Empty'))).toMatch(/There is none here yet/)
  })

  it('takes everything of a design into another one, and the one internet stands for the other', () => {
    const all = Object.keys(network.resources)
    const { design, missing, left } = paste(network, all, other)
    expect([missing, left]).toEqual([[], []])
    expect(Object.keys(design.resources)).toHaveLength(Object.keys(other.resources).length + all.length - 1)
    const alone = outcomeOf(network, ['internet'], other)
    expect('refused' in alone && alone.refused.en).toMatch(/holds one/)
  })

  it('brings back what was cut, as it was', () => {
    const change = removal(network, kinds, ['private-a']) ?? expect.fail('nothing to remove')
    const without = applyEdits(network, change.edits, schemas)
    const { design } = paste(network, ['private-a'], without)
    expect(design.resources['private-a']).toEqual(network.resources['private-a'])
    expect(design.resources['app-a']).toEqual(network.resources['app-a'])
    expect(design.layout).toEqual(network.layout)
    // A second time there is one already.
    expect(paste(network, ['private-a'], design).first.id).not.toBe('private-a')
  })
})

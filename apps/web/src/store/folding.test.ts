import { schemasOf, viewOf } from '@vpcanvas/model'
import { kinds, templates } from '@vpcanvas/resources'
import { beforeEach, describe, expect, it } from 'vitest'
import { foldedLines } from '../canvas/foldedLines.ts'
import { linesAbout, restingLines } from '@vpcanvas/resources/picture'
import { boxOnCanvas, under } from '../gestures/geometry.ts'
import { insideOf } from './folding.ts'
import { pictureDesign } from './pictureDesign.ts'
import { editor } from './useEditor.ts'

const schemas = schemasOf(kinds)
const design = (templates.find(({ id }) => id === 'three-tier') ?? expect.fail('no template')).design()
const fold = (...ids: string[]) => editor.setFolded(new Set(ids))
const picture = () => pictureDesign(editor.get())

beforeEach(() => editor.open(design))

describe('a folded frame', () => {
  it('is a card where it was, with nothing inside, and all else stays', () => {
    const before = editor.design().layout
    fold('web-subnet-a')
    const { layout } = picture()
    const inside = insideOf(viewOf(editor.design(), schemas), 'web-subnet-a')
    expect(inside).toContain('web-a')
    for (const id of inside) expect(layout[id]).toBeUndefined()
    const [box, was] = [layout['web-subnet-a'], before['web-subnet-a']]
    expect([box?.x, box?.y]).toEqual([was?.x, was?.y])
    expect(box?.height).toBe(64)
    for (const [id, own] of Object.entries(before))
      if (id !== 'web-subnet-a' && !inside.includes(id)) expect(layout[id]).toEqual(own)
  })

  it('comes back as it was, and is no change to the design', () => {
    const before = editor.get().history
    fold('vpc', 'web-subnet-a')
    fold()
    expect(picture()).toBe(before.present)
    expect(editor.get().history).toBe(before)
  })

  it('leaves its room to what is around it', () => {
    fold('web-subnet-a')
    const box = boxOnCanvas(editor.design(), 'web-subnet-a') ?? expect.fail('no place')
    const at = { x: box.x + box.width - 4, y: box.y + box.height - 4 }
    const found = under(viewOf(editor.design(), schemas), picture().layout, at).map(({ id }) => id)
    expect(found).not.toContain('web-subnet-a')
  })

  it('takes the ends of lines from what is inside, each once, and shows none within', () => {
    const view = viewOf(editor.design(), schemas)
    const places = editor.design().layout
    const all = linesAbout(Object.keys(design.resources), view, places)
    fold('web-subnet-a')
    const { folded } = editor.get()
    const drawn = foldedLines(all, editor.design(), folded)
    const inside = insideOf(view, 'web-subnet-a')
    const ends = drawn.flatMap(({ source, target }) => [source, target])
    for (const id of inside) expect(ends).not.toContain(id)
    expect(ends).toContain('web-subnet-a')
    for (const end of ends) expect(picture().layout[end], `${end} is drawn`).toBeDefined()
    fold('vpc')
    const outside = foldedLines(all, editor.design(), editor.get().folded)
    expect(outside.filter(({ source, target }) => source === target)).toEqual([])
    const pairs = outside.map(({ type, source, target }) => `${type} ${source} ${target}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(foldedLines(restingLines(view, places, 'routing'), editor.design(), new Set())).toEqual(
      restingLines(view, places, 'routing'),
    )
  })
})

describe('what hides something opens', () => {
  it('when that is selected, all the way out', () => {
    fold('vpc', 'web-subnet-a', 'web-subnet-c')
    editor.select(['web-a'])
    expect([...editor.get().folded]).toEqual(['web-subnet-c'])
  })

  it('and not when the frame itself is, or everything', () => {
    fold('web-subnet-a')
    editor.select(['web-subnet-a'])
    editor.select(Object.keys(design.resources))
    expect([...editor.get().folded]).toEqual(['web-subnet-a'])
  })

  it('when a trace goes through it', () => {
    fold('vpc')
    const hop = { resource: 'web-a', leg: 'forward', refused: false, because: { en: '', ko: '' } } as const
    editor.setWalk({ hops: [hop], at: null })
    expect(editor.get().folded.size).toBe(0)
  })

  it('another design has its own', () => {
    fold('vpc')
    editor.open({ ...design, id: 'another' })
    expect(editor.get().folded.size).toBe(0)
  })
})

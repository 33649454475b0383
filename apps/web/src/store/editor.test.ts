import { canonicalJson } from '@vpcanvas/model'
import { kinds, templates } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { filling } from '../gestures/filling.ts'
import { createEditor } from './editor.ts'

const title = { en: 'A change', ko: '변경' }

function withTemplate() {
  const editor = createEditor(kinds)
  const template = templates[0] ?? expect.fail('no template')
  expect(editor.transact(title, filling(template.design()))).toBeNull()
  return editor
}

describe('the one door for change', () => {
  it('gives a template a place for everything, as one step to undo', () => {
    const editor = withTemplate()
    const { resources, layout } = editor.design()
    for (const { id, kind } of Object.values(resources)) {
      if (kinds[kind]?.appearance.shape !== 'bridge') expect(layout[id], id).toBeDefined()
    }
    editor.undo()
    expect(editor.design().resources).toEqual({})
    editor.redo()
    expect(Object.keys(editor.design().resources)).toEqual(Object.keys(resources))
  })

  it('says why an edit cannot be, and changes nothing', () => {
    const editor = withTemplate()
    const before = editor.get()
    const refused = editor.transact(title, [
      { op: 'rename', id: 'vpc', name: 'other' },
      { op: 'move', id: 'private-a', parent: 'region' },
    ])
    expect(refused?.refused.en).toContain('VPC')
    expect(editor.get()).toBe(before)
  })

  it('leaves no step behind for a change that changes nothing', () => {
    const editor = withTemplate()
    const { past } = editor.get().history
    editor.transact(title, [{ op: 'rename', id: 'vpc', name: editor.design().resources['vpc']?.name ?? '' }])
    expect(editor.get().history.past).toBe(past)
  })

  it('undoes to the same bytes', () => {
    const editor = withTemplate()
    const before = canonicalJson(editor.design())
    editor.transact(title, [{ op: 'remove', id: 'private-a' }])
    editor.transact(title, [{ op: 'rename', id: 'vpc', name: 'other' }])
    editor.undo()
    editor.undo()
    expect(canonicalJson(editor.design())).toBe(before)
  })
})

describe('the selection', () => {
  it('holds only what is there, and stays the same object while it does not change', () => {
    const editor = withTemplate()
    editor.select(['vpc', 'nowhere'])
    const { selection } = editor.get()
    expect([...selection]).toEqual(['vpc'])
    editor.select(['vpc'])
    expect(editor.get().selection).toBe(selection)
  })

  it('lets go of what is deleted', () => {
    const editor = withTemplate()
    editor.select(['private-a', 'vpc'])
    editor.transact(title, [{ op: 'remove', id: 'private-a' }])
    expect([...editor.get().selection]).toEqual(['vpc'])
  })
})

describe('a previewed change', () => {
  it('is forgotten when the design changes', () => {
    const editor = withTemplate()
    editor.setPreview({ title, edits: [{ op: 'remove', id: 'vpc' }] })
    editor.transact(title, [{ op: 'rename', id: 'vpc', name: 'other' }])
    expect(editor.get().preview).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Keymap } from '../store/state.ts'
import { commandOf, commands } from './commands.ts'
import { commandFor, given, holderOf, isSingleKey, shortcutsOf, withReset, withStroke } from './keymap.ts'
import { refusalOf } from './reserved.ts'

const on = { keys: {} as Keymap, singleKeys: true }
const idOf = (stroke: string, settings = on) => commandFor(commands, stroke, settings)?.id

describe('the keys of commands', () => {
  it('are ours until a person gives others', () => {
    expect(idOf('Mod+Z')).toBe('undo')
    const keys = withStroke(commands, {}, 'undo', 'Mod+U')
    expect(idOf('Mod+U', { ...on, keys })).toBe('undo')
    expect(idOf('Mod+Z', { ...on, keys })).toBeUndefined()
  })

  it('belong to one command: who takes a stroke takes it from the other', () => {
    expect(holderOf(commands, 'Mod+E', {}, 'undo')?.id).toBe('export')
    const keys = withStroke(commands, {}, 'undo', 'Mod+E')
    expect(idOf('Mod+E', { ...on, keys })).toBe('undo')
    expect(shortcutsOf(commandOf('export'), { ...on, keys })).toEqual([])
  })

  it('leave what another has meanwhile, when ours come back', () => {
    const taken = withStroke(commands, {}, 'undo', 'Mod+E')
    const keys = withReset(commands, taken, 'export')
    expect(idOf('Mod+E', { ...on, keys })).toBe('undo')
    expect(withReset(commands, withReset(commands, keys, 'undo'), 'export')).toEqual({})
  })

  it('are never shared, whatever is changed in whatever order', () => {
    const ids = fc.constantFrom(...commands.map(({ id }) => id))
    const strokes = fc.constantFrom('Mod+E', 'Mod+Z', 'T', 'Alt+Q', 'F8')
    const change = fc.oneof(fc.tuple(ids, strokes), fc.tuple(ids, fc.constant(null)))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let keys: Keymap = {}
        for (const [id, stroke] of changes)
          keys = stroke === null ? withReset(commands, keys, id) : withStroke(commands, keys, id, stroke)
        const all = commands.flatMap((command) => given(command, keys))
        expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
      }),
    )
  })

  it('can do without those that are typed alone', () => {
    expect(idOf('T', { ...on, singleKeys: false })).toBeUndefined()
    expect(idOf('Mod+Z', { ...on, singleKeys: false })).toBe('undo')
    expect(['T', 'Shift+T', '?', '1'].every(isSingleKey)).toBe(true)
    expect(['Mod+T', 'Alt+T', 'F2', 'Delete', 'ArrowLeft', 'Escape'].some(isSingleKey)).toBe(false)
  })
})

describe('keys that cannot be given', () => {
  it('say why', () => {
    expect(refusalOf('Mod+T', false)?.en).toContain('tabs')
    expect(refusalOf('Mod+Q', true)?.en).toContain('operating system')
    expect(refusalOf('Mod+Q', false)).toBeNull()
    expect(refusalOf('Tab', false)?.ko).toContain('이동')
    expect(refusalOf('Mod+U', false)).toBeNull()
  })

  it('are none of those we give', () => {
    const ours = commands.flatMap(({ shortcuts = [] }) => shortcuts).filter((stroke) => stroke !== 'Escape')
    for (const isMac of [false, true]) expect(ours.filter((stroke) => refusalOf(stroke, isMac))).toEqual([])
  })
})

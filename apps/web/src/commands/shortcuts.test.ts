import { describe, expect, it } from 'vitest'
import { commands } from './commands.ts'
import { spelled, strokeOf } from './shortcuts.ts'

function stroke(
  key: string,
  code: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
  isMac = false,
): string {
  return strokeOf({ key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }, isMac)
}

describe('shortcuts', () => {
  it('are the same keys on a Mac and elsewhere, each with its own modifier', () => {
    expect(stroke('z', 'KeyZ', { ctrlKey: true })).toBe('Mod+Z')
    expect(stroke('Z', 'KeyZ', { metaKey: true, shiftKey: true }, true)).toBe('Mod+Shift+Z')
    expect(stroke('z', 'KeyZ', { metaKey: true })).toBe('Z')
  })

  it('work while a Korean input method is on', () => {
    expect(stroke('ㅅ', 'KeyT')).toBe('T')
    expect(stroke('ㅊ', 'KeyC', { ctrlKey: true })).toBe('Mod+C')
  })

  it('name characters that need Shift by themselves', () => {
    expect(stroke('?', 'Slash', { shiftKey: true })).toBe('?')
    expect(stroke('ArrowLeft', 'ArrowLeft', { shiftKey: true })).toBe('Shift+ArrowLeft')
  })

  it('are written as the keys of the machine say', () => {
    expect(spelled('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z')
    expect(spelled('Mod+Shift+Z', true)).toBe('⌘⇧Z')
  })

  it('belong to one command each', () => {
    const all = commands.flatMap(({ shortcuts = [] }) => shortcuts)
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
  })
})

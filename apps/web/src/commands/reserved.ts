import type { Text } from '@vpcanvas/text'
import { reservedWords } from './reservedWords.ts'

type Reason = keyof (typeof reservedWords)['en']

/** Strokes that a page cannot have, or that people need for something else. The browser keeps the first ones for itself. */
const RESERVED: readonly (readonly [Reason, readonly string[]])[] = [
  ['browser', ['Mod+N', 'Mod+T', 'Mod+W', 'Mod+Shift+N', 'Mod+Shift+T', 'Mod+Shift+W', 'F11', 'F12']],
  ['reload', ['F5', 'Mod+R', 'Mod+Shift+R']],
  ['address', ['Mod+L']],
  ['find', ['Mod+F', 'F3']],
  ['zoom', ['Mod++', 'Mod+-', 'Mod+=', 'Mod+0']],
  ['tools', ['Mod+Shift+I', 'Mod+Shift+J', 'Mod+Shift+C']],
  ['focus', ['Tab', 'Shift+Tab', 'Mod+Tab', 'Alt+Tab', 'Enter', 'Shift+Enter', ' ', 'Shift+ ']],
  ['leave', ['Escape', 'Shift+Escape']],
  ['menu', ['ContextMenu', 'Shift+F10']],
  ['caret', ['F7']],
]

const ON_A_MAC: readonly (readonly [Reason, readonly string[]])[] = [
  ['system', ['Mod+Q', 'Mod+H', 'Mod+M', 'Mod+Tab', 'Mod+,', 'Mod+`', 'Mod+ ']],
]
const ELSEWHERE: readonly (readonly [Reason, readonly string[]])[] = [['system', ['Alt+F4', 'Alt+ ', 'Alt+Escape']]]

/** Why a stroke can be no shortcut, on this sort of machine; null where it can. */
export function refusalOf(stroke: string, isMac: boolean): Text | null {
  const table = [...RESERVED, ...(isMac ? ON_A_MAC : ELSEWHERE)]
  const reason = table.find(([, strokes]) => strokes.includes(stroke))?.[0]
  return reason === undefined ? null : { en: reservedWords.en[reason], ko: reservedWords.ko[reason] }
}

/** Whether what is pressed is only held so far: nothing to name yet. */
export function isHeldOnly(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn', 'Dead', 'Process', 'HangulMode'].includes(
    key,
  )
}

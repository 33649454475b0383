import type { Command } from '../commands/command.ts'
import { shortcutsOf } from '../commands/keymap.ts'
import { spelled } from '../commands/shortcuts.ts'
import { editor } from '../store/useEditor.ts'
import { isMac } from './useShortcuts.ts'

/** The first shortcut of a command as this machine's keys write it; undefined where it has none. */
export function keysOf(command: Command): string | undefined {
  const [first] = shortcutsOf(command, editor.get().view)
  return first && spelled(first, isMac)
}

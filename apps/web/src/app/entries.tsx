import { type Language, say } from '@vpcanvas/text'
import { commandOf } from '../commands/commands.ts'
import { CommandIcon } from '../icons/CommandIcon.tsx'
import type { MenuEntry } from '../ui/index.ts'
import { keysOf } from './keysOf.ts'
import { scene } from './shellDoor.ts'

/** Commands as entries of a menu, as they stand when the menu is drawn. */
export function entriesOf(ids: readonly string[], language: Language): readonly MenuEntry[] {
  return ids.map((id) => {
    const command = commandOf(id)
    return {
      id,
      label: say(command.label, language),
      ...(command.icon && { icon: <CommandIcon name={command.icon} /> }),
      shortcut: keysOf(command),
      isDanger: id === 'delete',
      isDisabled: command.when ? !command.when(scene) : false,
      run: () => command.run(scene),
    }
  })
}

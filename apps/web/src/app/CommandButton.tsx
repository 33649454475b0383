import { commandOf } from '../commands/commands.ts'
import { CommandIcon } from '../icons/CommandIcon.tsx'
import { useEditor } from '../store/useEditor.ts'
import { IconButton } from '../ui/index.ts'
import { useSay } from '../words/useWords.ts'
import { keysOf } from './keysOf.ts'
import { scene } from './shellDoor.ts'

/** A command on the toolbar: its picture, its name as the tooltip, on while it can be done. */
export function CommandButton({ id, isOn }: { readonly id: string; readonly isOn?: boolean }) {
  const say = useSay()
  const command = commandOf(id)
  const can = useEditor(() => !command.when || command.when(scene))
  const shortcut = useEditor(() => keysOf(command))
  return (
    <IconButton
      label={say(command.label)}
      shortcut={shortcut}
      icon={command.icon && <CommandIcon name={command.icon} />}
      isDisabled={!can}
      {...(isOn !== undefined && { isOn })}
      onPress={() => command.run(scene)}
    />
  )
}

import { alignCommands } from './align.ts'
import type { Command } from './command.ts'
import { editCommands } from './edit.ts'
import { foldCommands } from './fold.ts'
import { learnCommands } from './learn.ts'
import { placeCommands } from './place.ts'
import { traceCommands } from './trace.ts'
import { viewCommands } from './view.ts'

/** Everything a person can do that is not a form. Menus, toolbar, keyboard and command palette are views of this list. */
export const commands: readonly Command[] = [
  ...editCommands,
  ...placeCommands,
  ...alignCommands,
  ...traceCommands,
  ...learnCommands,
  ...viewCommands,
  ...foldCommands,
]

/** A command of the list by its id. */
export function commandOf(id: string): Command {
  const command = commands.find((one) => one.id === id)
  if (!command) throw new Error(`There is no command "${id}"`)
  return command
}

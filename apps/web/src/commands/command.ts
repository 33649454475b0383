import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Editor } from '../store/editor.ts'
import type { CanvasDoor } from '../canvas/door.ts'
import type { CommandIconName } from '../icons/CommandIcon.tsx'

/** What a command acts on. */
export interface Scene {
  readonly editor: Editor
  /** The canvas, for what needs pixels: fitting, zooming. */
  readonly canvas: CanvasDoor
  /** The dialogs and panels of the shell. */
  readonly shell: ShellDoor
}

/** What of the shell commands can open. */
export interface ShellDoor {
  open(what: ShellDialog | null): void
  /** Puts the keyboard into the search of the outline. */
  search(): void
  /** Lets the person type a resource's name: in the outline if the keyboard is there, else on its card. */
  rename(id: Id): void
  /** Brings the keyboard into the next area of the window, or the one before. */
  region(by: 1 | -1): void
}

export type ShellDialog =
  | 'export'
  | 'import'
  | 'open'
  | 'history'
  | 'gallery'
  | 'keys'
  | 'notices'
  | 'commands'
  | 'connect'
  | 'move'
  | 'insert'
  | 'add'

/** Something a person can do. Menus, the toolbar, the keyboard and the command palette are views of one list of these. */
export interface Command {
  readonly id: string
  readonly label: Text
  readonly group: 'edit' | 'select' | 'view' | 'file' | 'panels'
  readonly icon?: CommandIconName
  /** The first is shown. `Mod` is Ctrl, or Cmd on a Mac. */
  readonly shortcuts?: readonly string[]
  /** Whether it can be done now; always, if left out. */
  when?(scene: Scene): boolean
  /** A promise where it is done only later: keys that are pressed meanwhile come after it. */
  run(scene: Scene): void | Promise<void>
}

import type { Id } from '@vpcanvas/model'
import { createStore } from 'zustand/vanilla'
import type { Scene, ShellDialog, ShellDoor } from '../commands/command.ts'
import { canvasDoor } from '../canvas/door.ts'
import { goToRegion, isInOutline } from './regions.ts'
import { editor } from '../store/useEditor.ts'

/** What of the shell is open for a moment: nothing here is remembered. */
export const shellState = createStore<{
  readonly dialog: ShellDialog | null
  /** The resource whose name is being typed on its card, and the one in the outline. */
  readonly renaming: Id | null
  readonly renamingRow: Id | null
  readonly searches: number
}>(() => ({
  dialog: null,
  renaming: null,
  renamingRow: null,
  searches: 0,
}))

export const shellDoor: ShellDoor = {
  open: (dialog) => shellState.setState({ dialog }),
  search: () => {
    editor.setView({ left: true })
    shellState.setState({ searches: shellState.getState().searches + 1 })
  },
  rename: (id) => shellState.setState(isInOutline() ? { renamingRow: id } : { renaming: id }),
  region: goToRegion,
}

/** What commands act on, on this page. */
export const scene: Scene = { editor, canvas: canvasDoor, shell: shellDoor }

import type { Id } from '@vpcanvas/model'
import { createStore } from 'zustand/vanilla'
import type { Scene, ShellDialog, ShellDoor } from '../commands/command.ts'
import { canvasDoor } from '../canvas/door.ts'
import { editor } from '../store/useEditor.ts'

/** What of the shell is open for a moment: nothing here is remembered. */
export const shellState = createStore<{
  readonly dialog: ShellDialog | null
  readonly renaming: Id | null
  readonly searches: number
}>(() => ({
  dialog: null,
  renaming: null,
  searches: 0,
}))

export const shellDoor: ShellDoor = {
  open: (dialog) => shellState.setState({ dialog }),
  search: () => {
    editor.setView({ left: true })
    shellState.setState({ searches: shellState.getState().searches + 1 })
  },
  rename: (renaming) => shellState.setState({ renaming }),
}

/** What commands act on, on this page. */
export const scene: Scene = { editor, canvas: canvasDoor, shell: shellDoor }

import { useStore } from 'zustand'
import { Later } from '../ui/Later.tsx'
import { toast } from '../ui/toasts.ts'
import { worded } from '../words/catalogue.ts'
import { dialogs } from './panels.tsx'
import { shellState } from './shellDoor.ts'

/** The dialog that is open, loaded when it first is; where it cannot be, that is said, and the page stays as it was. */
export function Dialogs() {
  const open = useStore(shellState, (state) => state.dialog)
  return (
    open && (
      <Later key={open} onFail={notLoaded}>
        {dialogs[open]}
      </Later>
    )
  )
}

function notLoaded(): void {
  shellState.setState({ dialog: null })
  toast(
    worded((words) => words.notLoaded),
    { tone: 'danger' },
  )
}

import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { ExportDialog } from './panels.ts'
import { shellDoor, shellState } from './shellDoor.ts'

const CommandPalette = lazy(() => import('./CommandPalette.tsx'))
const Keys = lazy(() => import('./Keys.tsx'))
const ImportDialog = lazy(() => import('../files/ImportDialog.tsx'))
const OpenDialog = lazy(() => import('../files/OpenDialog.tsx'))

const dialogs = { export: ExportDialog, import: ImportDialog, open: OpenDialog, commands: CommandPalette, keys: Keys }

/** The dialog that is open, loaded when it first is. */
export function Dialogs() {
  const open = useStore(shellState, (state) => state.dialog)
  const Dialog = open && dialogs[open]
  return Dialog ? (
    <Suspense fallback={null}>
      <Dialog onClose={() => shellDoor.open(null)} />
    </Suspense>
  ) : null
}

import { Suspense } from 'react'
import { useStore } from 'zustand'
import { dialogs } from './panels.tsx'
import { shellState } from './shellDoor.ts'

/** The dialog that is open, loaded when it first is. */
export function Dialogs() {
  const open = useStore(shellState, (state) => state.dialog)
  return open && <Suspense fallback={null}>{dialogs[open]}</Suspense>
}

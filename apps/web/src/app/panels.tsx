import { lazy, type ReactNode } from 'react'
import type { ShellDialog } from '../commands/command.ts'
import type { DrawerPanel } from '../store/state.ts'
import { shellDoor } from './shellDoor.ts'

const Inspector = lazy(() => import('../inspector/Inspector.tsx'))
const Problems = lazy(() => import('../problems/Problems.tsx'))
const Intents = lazy(() => import('../intents/Intents.tsx'))
const Trace = lazy(() => import('../trace/Trace.tsx'))
const Matrix = lazy(() => import('../matrix/Matrix.tsx'))
const Plan = lazy(() => import('../plan/Plan.tsx'))
const Code = lazy(() => import('../code/Code.tsx'))
const ExportDialog = lazy(() => import('../export/ExportDialog.tsx'))
const ImportDialog = lazy(() => import('../files/ImportDialog.tsx'))
const OpenDialog = lazy(() => import('../files/OpenDialog.tsx'))
const loadCommandPalette = () => import('./CommandPalette.tsx')
const CommandPalette = lazy(loadCommandPalette)
const ConnectDialog = lazy(() => import('./ConnectDialog.tsx'))
const MoveDialog = lazy(() => import('./MoveDialog.tsx'))
const Keys = lazy(() => import('./Keys.tsx'))

/** Brings what has to be there at once when its key is pressed: people type on without waiting. For when the page is idle. */
export function preloadPanels(): void {
  void loadCommandPalette()
}

const close = () => shellDoor.open(null)

/** The panels around the canvas, each loaded when it is first opened. A panel is the default export of its folder. */
export const inspector: ReactNode = <Inspector />

export const drawerPanels: Readonly<Record<DrawerPanel, ReactNode>> = {
  problems: <Problems />,
  trace: <Trace />,
  intents: <Intents />,
  matrix: <Matrix />,
  plan: <Plan />,
  code: <Code />,
}

/** The dialogs; each is told when to go: `onClose`. */
export const dialogs: Readonly<Record<ShellDialog, ReactNode>> = {
  export: <ExportDialog onClose={close} />,
  import: <ImportDialog onClose={close} />,
  open: <OpenDialog onClose={close} />,
  commands: <CommandPalette onClose={close} />,
  connect: <ConnectDialog onClose={close} />,
  move: <MoveDialog onClose={close} />,
  keys: <Keys onClose={close} />,
}

import { lazy, type ReactNode } from 'react'
import type { ShellDialog } from '../commands/command.ts'
import type { DrawerPanel } from '../store/state.ts'
import { loadMenus } from '../ui/index.ts'
import { shellDoor } from './shellDoor.ts'

const load = {
  Inspector: () => import('../inspector/Inspector.tsx'),
  Problems: () => import('../problems/Problems.tsx'),
  Intents: () => import('../intents/Intents.tsx'),
  Trace: () => import('../trace/Trace.tsx'),
  Matrix: () => import('../matrix/Matrix.tsx'),
  Cost: () => import('../cost/Cost.tsx'),
  Table: () => import('../table/Table.tsx'),
  Addresses: () => import('../addresses/Addresses.tsx'),
  Plan: () => import('../plan/Plan.tsx'),
  Code: () => import('../code/Code.tsx'),
  ExportDialog: () => import('../export/ExportDialog.tsx'),
  ImportDialog: () => import('../files/ImportDialog.tsx'),
  HistoryDialog: () => import('../history/HistoryDialog.tsx'),
  OpenDialog: () => import('../files/OpenDialog.tsx'),
  CommandPalette: () => import('./CommandPalette.tsx'),
  ConnectDialog: () => import('./ConnectDialog.tsx'),
  MoveDialog: () => import('./MoveDialog.tsx'),
  InsertDialog: () => import('./InsertDialog.tsx'),
  AddDialog: () => import('./AddDialog.tsx'),
  Keys: () => import('./Keys.tsx'),
  FileBar: () => import('./FileBar.tsx'),
}

const Inspector = lazy(load.Inspector)
const Problems = lazy(load.Problems)
const Intents = lazy(load.Intents)
const Trace = lazy(load.Trace)
const Matrix = lazy(load.Matrix)
const Cost = lazy(load.Cost)
const Table = lazy(load.Table)
const Addresses = lazy(load.Addresses)
const Plan = lazy(load.Plan)
const Code = lazy(load.Code)
const ExportDialog = lazy(load.ExportDialog)
const ImportDialog = lazy(load.ImportDialog)
const HistoryDialog = lazy(load.HistoryDialog)
const OpenDialog = lazy(load.OpenDialog)
const CommandPalette = lazy(load.CommandPalette)
const ConnectDialog = lazy(load.ConnectDialog)
const MoveDialog = lazy(load.MoveDialog)
const InsertDialog = lazy(load.InsertDialog)
const AddDialog = lazy(load.AddDialog)
const Keys = lazy(load.Keys)

/** Brings what may be opened next, first what people type on in without waiting. For when the page is idle. */
export async function preloadPanels(): Promise<void> {
  // What does not come now is asked for again when it is opened.
  const parts = [load.CommandPalette, loadMenus, ...Object.values(load)]
  for (const part of parts) await part().catch(() => {})
}

// What there is to learn from is nobody's next step at work: it is fetched when it is opened, and not before.
const Gallery = lazy(() => import('../learning/Gallery.tsx'))

const close = () => shellDoor.open(null)

export const FileBar = lazy(load.FileBar)

/** The panels around the canvas, each loaded when it is first opened. A panel is the default export of its folder. */
export const inspector: ReactNode = <Inspector />

export const drawerPanels: Readonly<Record<DrawerPanel, ReactNode>> = {
  problems: <Problems />,
  trace: <Trace />,
  intents: <Intents />,
  matrix: <Matrix />,
  cost: <Cost />,
  table: <Table />,
  addresses: <Addresses />,
  plan: <Plan />,
  code: <Code />,
}

/** The dialogs; each is told when to go: `onClose`. */
export const dialogs: Readonly<Record<ShellDialog, ReactNode>> = {
  export: <ExportDialog onClose={close} />,
  import: <ImportDialog onClose={close} />,
  history: <HistoryDialog onClose={close} />,
  open: <OpenDialog onClose={close} />,
  commands: <CommandPalette onClose={close} />,
  connect: <ConnectDialog onClose={close} />,
  move: <MoveDialog onClose={close} />,
  insert: <InsertDialog onClose={close} />,
  add: <AddDialog onClose={close} />,
  gallery: <Gallery onClose={close} />,
  keys: <Keys onClose={close} />,
}

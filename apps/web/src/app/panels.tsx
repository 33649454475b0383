import { type ReactNode } from 'react'
import type { ShellDialog } from '../commands/command.ts'
import type { DrawerPanel } from '../store/state.ts'
import { loadMenus } from '../ui/index.ts'
import { shellDoor } from './shellDoor.ts'
import { fetched } from '../ui/fetched.tsx'
import { untilLetGo } from '../ui/whenIdle.ts'

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
  Notices: () => import('./Notices.tsx'),
  FileBar: () => import('./FileBar.tsx'),
}

const Inspector = fetched(load.Inspector)
const Problems = fetched(load.Problems)
const Intents = fetched(load.Intents)
const Trace = fetched(load.Trace)
const Matrix = fetched(load.Matrix)
const Cost = fetched(load.Cost)
const Table = fetched(load.Table)
const Addresses = fetched(load.Addresses)
const Plan = fetched(load.Plan)
const Code = fetched(load.Code)
const ExportDialog = fetched(load.ExportDialog)
const ImportDialog = fetched(load.ImportDialog)
const HistoryDialog = fetched(load.HistoryDialog)
const OpenDialog = fetched(load.OpenDialog)
const CommandPalette = fetched(load.CommandPalette)
const ConnectDialog = fetched(load.ConnectDialog)
const MoveDialog = fetched(load.MoveDialog)
const InsertDialog = fetched(load.InsertDialog)
const AddDialog = fetched(load.AddDialog)
const Keys = fetched(load.Keys)
const Notices = fetched(load.Notices)

/** Brings what may be opened next, first what people type on in without waiting. For when the page is idle. */
export async function preloadPanels(): Promise<void> {
  // What does not come now is asked for again when it is opened.
  const parts = [load.CommandPalette, loadMenus, ...Object.values(load)]
  for (const part of parts) {
    await untilLetGo()
    await part().catch(() => {})
  }
}

// What there is to learn from is nobody's next step at work: it is fetched when it is opened, and not before.
const Gallery = fetched(() => import('../learning/Gallery.tsx'))

const close = () => shellDoor.open(null)

export const FileBar = fetched(load.FileBar)

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
  notices: <Notices onClose={close} />,
}

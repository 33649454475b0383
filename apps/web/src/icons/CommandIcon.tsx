import {
  ArrowDownToLine,
  ArrowUpFromLine,
  ClipboardPaste,
  Code,
  Command,
  Copy,
  CopyPlus,
  FolderOpen,
  Keyboard,
  LayoutGrid,
  Layers,
  Maximize,
  PanelBottom,
  PanelLeft,
  PanelRight,
  PencilLine,
  Redo2,
  Rocket,
  Route,
  Scan,
  Scissors,
  Search,
  Trash2,
  TriangleAlert,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'

const pictures = {
  undo: Undo2,
  redo: Redo2,
  cut: Scissors,
  copy: Copy,
  paste: ClipboardPaste,
  duplicate: CopyPlus,
  delete: Trash2,
  rename: PencilLine,
  arrange: LayoutGrid,
  fit: Maximize,
  'zoom-selection': Scan,
  'zoom-in': ZoomIn,
  'zoom-out': ZoomOut,
  lens: Layers,
  search: Search,
  problems: TriangleAlert,
  trace: Route,
  plan: Rocket,
  code: Code,
  export: ArrowUpFromLine,
  import: ArrowDownToLine,
  open: FolderOpen,
  'panel-left': PanelLeft,
  'panel-right': PanelRight,
  'panel-bottom': PanelBottom,
  commands: Command,
  keys: Keyboard,
} as const

export type CommandIconName = keyof typeof pictures

/** The picture of a command. Its words stand beside it, so it is silent. */
export function CommandIcon({ name }: { readonly name: CommandIconName }) {
  const Picture = pictures[name]
  return <Picture aria-hidden strokeWidth={1.75} />
}

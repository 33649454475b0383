import { lazy } from 'react'
import type { DrawerPanel } from '../store/state.ts'

/** The panels around the canvas, each loaded when it is first opened. A panel is the default export of its folder. */
export const Inspector = lazy(() => import('../inspector/Inspector.tsx'))

export const drawerPanels = {
  problems: lazy(() => import('../problems/Problems.tsx')),
  trace: lazy(() => import('../trace/Trace.tsx')),
  plan: lazy(() => import('../plan/Plan.tsx')),
  code: lazy(() => import('../code/Code.tsx')),
} as const satisfies Record<DrawerPanel, unknown>

/** The export dialog; it is told when to go: `<ExportDialog onClose />`. */
export const ExportDialog = lazy(() => import('../export/ExportDialog.tsx'))

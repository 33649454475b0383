import type { Id, Path } from '@vpcanvas/model'
import type { Subject } from '@vpcanvas/resources'
import { createStore } from 'zustand/vanilla'
import { show } from '../problems/show.ts'
import { editor } from '../store/useEditor.ts'

export interface ExplainSession {
  /** Whether the page of a resource says what it is, why it is here, and what would be without it: kept for the visit. */
  readonly isOpen: boolean
  /** A part or a problem that is explained instead of the whole; of the resource that it names, and of no other. */
  readonly subject: Subject | null
  /** How often it was asked for: each time the keyboard goes there. */
  readonly calls: number
  /** The last of these that was followed: the page of another resource is no reason to go there again. */
  readonly followed: number
}

export const explaining = createStore<ExplainSession>(() => ({
  isOpen: false,
  subject: null,
  calls: 0,
  followed: 0,
}))

/** Explains a resource, a part of it, or a problem of it, on the resource's page. */
export function explain(resource: Id, path: Path | null = null, rule: string | null = null): void {
  const subject = path === null && rule === null ? null : { resource, path, rule }
  if (!editor.get().selection.has(resource) || editor.get().selection.size > 1) show(resource)
  editor.setView({ right: true })
  explaining.setState(({ calls }) => ({ isOpen: true, subject, calls: calls + 1 }))
}

import {
  applyEdits,
  type Design,
  EditRefused,
  type Id,
  type Resource,
  schemasOf,
  type View,
  viewOf,
} from '@vpcanvas/model'
import type { SubnetExposure } from '@vpcanvas/reachability'
import { kinds } from '@vpcanvas/resources/drawing'
import { summaryOf } from '@vpcanvas/resources/picture'
import type { Problem } from '@vpcanvas/rules'
import { say } from '@vpcanvas/text'
import { useRef } from 'react'
import { drawn } from './drawn.ts'
import type { EditorState, LiveState } from './state.ts'
import { useEditor } from './useEditor.ts'

/** The design on the screen: the present one, or what it would become while a change is previewed. */
export function shownDesign(state: EditorState): Design {
  const { preview, history, visit } = state
  if (visit) return visit.design
  if (!preview) return history.present
  const known = previews.get(preview)
  if (known?.of === history.present) return known.design
  let design = history.present
  try {
    design = drawn(applyEdits(design, preview.edits, schemasOf(kinds)), kinds, design)
  } catch (error) {
    // A fix may be older than the design; what cannot be is simply not shown.
    if (!(error instanceof EditRefused)) throw error
  }
  previews.set(preview, { of: history.present, design })
  return design
}

const previews = new WeakMap<object, { readonly of: Design; readonly design: Design }>()

/** The questions about the shown design and their answers; the same object while no resource changes. */
export function viewNow(state: EditorState): View {
  return viewOf(shownDesign(state), schemasOf(kinds))
}

export function useView(): View {
  return useEditor(viewNow)
}

export function useResource(id: Id | null): Resource | undefined {
  return useEditor((state) => (id === null ? undefined : resourceIn(shownDesign(state), id)))
}

const NO_PROBLEMS: readonly Problem[] = []

/** A resource's problems (of the present design: an earlier version that is looked at was not asked about), gravest first; the same list while they stay. */
export function useProblemsOf(id: Id): readonly Problem[] {
  return useEditor(
    (state) => (!state.visit && Object.hasOwn(state.problemsOf, id) && state.problemsOf[id]) || NO_PROBLEMS,
  )
}

export function useExposure(id: Id): SubnetExposure | undefined {
  return useEditor((state) => (state.visit ? undefined : state.exposure[id]))
}

export function useLive(id: Id): LiveState | undefined {
  return useEditor((state) => (state.visit ? undefined : state.live[id]))
}

export function useIsSelected(id: Id): boolean {
  return useEditor((state) => state.selection.has(id))
}

function resourceIn(design: Design, id: Id): Resource | undefined {
  return Object.hasOwn(design.resources, id) ? design.resources[id] : undefined
}

/** The one line under a resource's name, in the person's language. */
export function useSummary(id: Id): string {
  return useEditor((state) => say(summaryOf(viewNow(state), id), state.view.language))
}

/** Whether the summary already says the name, as a region's does that nobody gave another. */
export function useIsNamedBySummary(id: Id): boolean {
  return useEditor((state) => {
    const view = viewNow(state)
    const { en, ko } = summaryOf(view, id)
    const name = view.get(id)?.name ?? ''
    return name !== '' && (en.includes(name) || ko.includes(name))
  })
}

/**
 * Picks something that is made anew each time, from a few things that keep their identity: it is made again only when one
 * of those is another, and wakes the component only when it says something else. For small things.
 */
export function useSame<T>(from: (state: EditorState) => readonly unknown[], pick: (state: EditorState) => T): T {
  const last = useRef<{ readonly from: readonly unknown[]; readonly value: T; readonly key: string } | null>(null)
  return useEditor((state) => {
    const now = from(state)
    const known = last.current
    if (known && now.every((one, index) => one === known.from[index])) return known.value
    const value = pick(state)
    const key = JSON.stringify(value)
    last.current = { from: now, value: known?.key === key ? known.value : value, key }
    return last.current.value
  })
}

/** Whether a previewed change adds or changes a resource. */
export function useIsPreviewed(id: Id): boolean {
  return useEditor(
    (state) => state.preview !== null && state.history.present.resources[id] !== shownDesign(state).resources[id],
  )
}

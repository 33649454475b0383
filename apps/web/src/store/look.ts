import { applyEdits, type Design, EditRefused, type Id, type Resource, schemasOf, type View, viewOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import type { Problem } from '@vpcanvas/rules'
import { drawn } from './drawn.ts'
import type { EditorState, Exposure, LiveState } from './state.ts'
import { useEditor } from './useEditor.ts'

/** The design on the screen: the present one, or what it would become while a change is previewed. */
export function shownDesign(state: EditorState): Design {
  const { preview, history } = state
  if (!preview) return history.present
  const known = previews.get(preview)
  if (known?.of === history.present) return known.design
  let design = history.present
  try {
    design = drawn(applyEdits(design, preview.edits, schemasOf(kinds)), kinds)
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

/** A resource's problems, gravest first; the same list while they stay. */
export function useProblemsOf(id: Id): readonly Problem[] {
  return useEditor((state) => (Object.hasOwn(state.problemsOf, id) && state.problemsOf[id]) || NO_PROBLEMS)
}

export function useExposure(id: Id): Exposure | undefined {
  return useEditor((state) => state.exposure[id])
}

export function useLive(id: Id): LiveState | undefined {
  return useEditor((state) => state.live[id])
}

export function useIsSelected(id: Id): boolean {
  return useEditor((state) => state.selection.has(id))
}

/** The selected resource where exactly one is selected. */
export function useOnlySelected(): Resource | undefined {
  return useEditor((state) => {
    const [id] = state.selection
    return state.selection.size === 1 && id !== undefined ? resourceIn(shownDesign(state), id) : undefined
  })
}

function resourceIn(design: Design, id: Id): Resource | undefined {
  return Object.hasOwn(design.resources, id) ? design.resources[id] : undefined
}

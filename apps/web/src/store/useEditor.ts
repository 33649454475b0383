import { kinds } from '@vpcanvas/resources/drawing'
import { useStore } from 'zustand'
import { createEditor } from './editor.ts'
import { rememberedFolds, rememberFolds } from './foldMemory.ts'
import { rememberedSettings, rememberSettings } from './settings.ts'
import type { EditorState } from './state.ts'

/** The editor of this page. */
export const editor = createEditor(kinds, rememberedSettings())

editor.store.subscribe((state, before) => {
  if (state.view !== before.view) rememberSettings(state.view)
  const { id } = state.history.present
  if (state.opened !== before.opened) editor.setFolded(rememberedFolds(id))
  else if (state.folded !== before.folded) rememberFolds(id, state.folded)
})

/** Reads from the editor's state. A component wakes only when what it picked is another value: pick small, pick what keeps its identity. */
export function useEditor<T>(pick: (state: EditorState) => T): T {
  return useStore(editor.store, pick)
}

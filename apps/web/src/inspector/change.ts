import type { Id, Path } from '@vpcanvas/model'
import { inEach, type Text } from '@vpcanvas/text'
import { editor } from '../store/useEditor.ts'
import { inspectorWords } from './words.ts'

/** Changes a place in a resource's properties, as one step to undo. Why not, where it cannot be. */
export function change(id: Id, path: Path, value: unknown, what: Text): Text | null {
  const name = editor.design().resources[id]?.name
  if (name === undefined) return null
  const title = inEach((language) => inspectorWords[language].changeOf(what[language], name))
  return editor.transact(title, [{ op: 'set', id, path, value }])?.refused ?? null
}

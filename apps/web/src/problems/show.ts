import type { Id } from '@vpcanvas/model'
import { canvasDoor } from '../canvas/door.ts'
import { editor } from '../store/useEditor.ts'

/** Selects a resource and brings it into view. */
export function show(id: Id): void {
  editor.select([id])
  canvasDoor.reveal(id)
}

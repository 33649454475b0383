import type { Operation } from '../edit.ts'
import { mustBeBox } from './box.ts'
import { existing } from './existing.ts'

/** Changes where resources are drawn, and nothing else. */
export const place: Operation<'place'> = (design, edit) => {
  for (const [id, box] of Object.entries(edit.boxes)) {
    existing(design, edit, id)
    mustBeBox(box, edit)
  }
  return { ...design, layout: { ...design.layout, ...edit.boxes } }
}

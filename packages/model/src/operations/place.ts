import type { Operation } from '../edit.ts'
import { existing } from './existing.ts'

/** Changes where resources are drawn, and nothing else. */
export const place: Operation<'place'> = (design, edit) => {
  for (const id of Object.keys(edit.boxes)) existing(design, edit, id)
  return { ...design, layout: { ...design.layout, ...edit.boxes } }
}

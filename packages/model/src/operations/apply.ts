import type { Design } from '../design.ts'
import type { Edit } from '../edit.ts'
import type { KindSchemas } from '../kindSchema.ts'
import { add } from './add.ts'
import { describe } from './describe.ts'
import { forget, intend } from './intend.ts'
import { move } from './move.ts'
import { place } from './place.ts'
import { remove } from './remove.ts'
import { rename } from './rename.ts'
import { set } from './set.ts'

/**
 * The one door for change: the design after the edits, all or none, sharing what did not change.
 * @throws EditRefused with the first edit that cannot be.
 */
export function applyEdits(design: Design, edits: readonly Edit[], schemas: KindSchemas): Design {
  return edits.reduce((at, edit) => applyEdit(at, edit, schemas), design)
}

function applyEdit(design: Design, edit: Edit, schemas: KindSchemas): Design {
  switch (edit.op) {
    case 'add':
      return add(design, edit, schemas)
    case 'remove':
      return remove(design, edit, schemas)
    case 'rename':
      return rename(design, edit, schemas)
    case 'set':
      return set(design, edit, schemas)
    case 'move':
      return move(design, edit, schemas)
    case 'place':
      return place(design, edit, schemas)
    case 'intend':
      return intend(design, edit, schemas)
    case 'forget':
      return forget(design, edit, schemas)
    case 'describe':
      return describe(design, edit, schemas)
  }
}

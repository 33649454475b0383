import type { Design, Id, Resource } from '../design.ts'
import type { Edit } from '../edit.ts'
import type { KindSchemas } from '../kindSchema.ts'
import { add, addAll } from './add.ts'
import { assume } from './assume.ts'
import { describe } from './describe.ts'
import { existing } from './existing.ts'
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
  let at = design
  for (let n = 0; n < edits.length;) {
    const added = addsFrom(edits, n)
    const changing = changesFrom(edits, n)
    const edit = edits[n]
    if (added.length > 1) at = addAll(at, added, schemas)
    else if (changing.length > 1) at = changeAll(at, changing, schemas)
    else if (edit) at = applyEdit(at, edit, schemas)
    n += Math.max(1, added.length, changing.length)
  }
  return at
}

/** The additions that follow on one another. */
function addsFrom(edits: readonly Edit[], start: number): readonly Extract<Edit, { op: 'add' }>[] {
  const adds: Extract<Edit, { op: 'add' }>[] = []
  for (let n = start; n < edits.length; n++) {
    const edit = edits[n]
    if (edit?.op !== 'add') break
    adds.push(edit)
  }
  return adds
}

type Changing = Extract<Edit, { op: 'set' | 'rename' }>

/** The changes of single resources that follow on one another. */
function changesFrom(edits: readonly Edit[], start: number): readonly Changing[] {
  const changes: Changing[] = []
  for (let n = start; n < edits.length; n++) {
    const edit = edits[n]
    if (edit?.op !== 'set' && edit?.op !== 'rename') break
    changes.push(edit)
  }
  return changes
}

/** Changes that each look at one resource alone, made at once: a pasted table is thousands of them, and a large design is copied once. */
function changeAll(design: Design, edits: readonly Changing[], schemas: KindSchemas): Design {
  const changed = new Map<Id, Resource>()
  for (const edit of edits) {
    const { id } = edit
    const own = changed.get(id) ?? existing(design, edit, id)
    const after = applyEdit({ ...design, resources: { [id]: own } }, edit, schemas).resources[id]
    if (after && after !== own) changed.set(id, after)
  }
  if (changed.size === 0) return design
  return { ...design, resources: { ...design.resources, ...Object.fromEntries(changed) } }
}

function applyEdit(design: Design, edit: Edit, schemas: KindSchemas): Design {
  switch (edit.op) {
    case 'add':
      return add(design, edit, schemas)
    case 'remove':
      return remove(design, edit, schemas)
    case 'rename':
      return rename(design, edit, schemas)
    case 'assume':
      return assume(design, edit, schemas)
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

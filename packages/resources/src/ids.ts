import type { Id } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'

/** The first of `base`, `base-2`, ... that no resource has. The same design gives the same id: rules remember nothing. */
export function unusedId(look: Questions, base: Id): Id {
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`
    if (!look.get(id)) return id
  }
}

/** The first of `base`, `base-2`, ... that no item of a list has. */
export function unusedItemId(items: readonly { readonly id: string }[], base: string): string {
  const taken = new Set(items.map((item) => item.id))
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`
    if (!taken.has(id)) return id
  }
}

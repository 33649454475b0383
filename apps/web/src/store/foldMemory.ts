import type { Id } from '@vpcanvas/model'

/** Before a design's id. */
const KEY = 'vpcanvas.folded.'

/** The frames of a design that this browser remembers as folded. Storage that is missing or tampered with costs the memory alone. */
export function rememberedFolds(design: Id): ReadonlySet<Id> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY + design) ?? '[]')
    return new Set(Array.isArray(stored) ? stored : [])
  } catch {
    return new Set()
  }
}

export function rememberFolds(design: Id, frames: ReadonlySet<Id>): void {
  try {
    if (frames.size > 0) localStorage.setItem(KEY + design, JSON.stringify([...frames]))
    else localStorage.removeItem(KEY + design)
  } catch {
    // A private window may refuse; they then stay folded as long as the tab.
  }
}

import { type Id, ID_PATTERN } from '@vpcanvas/model'
import type { Remembered } from '../remembered.ts'
import type { Sections } from './sections.ts'

/** The ids that a template's resources have in the design. */
export interface Ids {
  /** The one it remembers, else the logical id itself. */
  of(logicalId: string): Id
  /** An id for something that is no resource of the template. */
  free(stem: string, wanted?: Id): Id
  /** Takes an id, unless something has it. */
  take(id: Id): boolean
}

export function idsFor({ resources }: Sections, remembered: Remembered): Ids {
  const ids = new Map<string, Id>()
  const taken = new Set<Id>(resources.keys())
  const take = (id: Id): boolean => {
    if (taken.has(id) || !ID_PATTERN.test(id)) return false
    taken.add(id)
    return true
  }
  for (const logicalId of resources.keys()) {
    const own = remembered.resources ?? {}
    const wanted = Object.hasOwn(own, logicalId) ? own[logicalId]?.id : undefined
    ids.set(logicalId, wanted !== undefined && take(wanted) ? wanted : logicalId)
  }
  return {
    take,
    of: (logicalId) => ids.get(logicalId) ?? logicalId,
    free: (stem, wanted) => {
      if (wanted !== undefined && take(wanted)) return wanted
      for (let n = 1; ; n++) {
        const id = n === 1 ? stem : `${stem}-${n}`
        if (take(id)) return id
      }
    },
  }
}

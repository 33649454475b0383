import type { KindSchemas, Questions } from '@vpcanvas/model'
import type { Look } from './rule.ts'

/** What rules look through. */
export function lookOn(questions: Questions, applied: Questions | null, schemas: KindSchemas): Look {
  return { ...questions, applied, schemas }
}

/**
 * Work done once for a list, however many resources ask for it: the sorted blocks of all siblings, say.
 * Keeps the result as long as the list lives.
 */
export function perList<T, R>(work: (list: readonly T[]) => R): (list: readonly T[]) => R {
  const known = new WeakMap<readonly T[], { readonly result: R }>()
  return (list) => {
    let entry = known.get(list)
    if (!entry) known.set(list, (entry = { result: work(list) }))
    return entry.result
  }
}

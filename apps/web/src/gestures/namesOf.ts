import type { Design, Id } from '@vpcanvas/model'

/** More things than these are counted when they are told. */
const MOST = 5

/** Resources by their names, as one line. */
export function namesOf({ resources }: Design, ids: readonly Id[]): string {
  const names = ids.slice(0, MOST).map((id) => resources[id]?.name || id)
  return names.join(', ') + (ids.length > MOST ? ` +${ids.length - MOST}` : '')
}

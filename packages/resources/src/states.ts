import type { Resource } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'

/** Why something does not work, from the state that an import saw it in; null where it saw none that matters. */
export function downOf({ observed }: Pick<Resource, 'observed'>): Text | null {
  const state = observed?.['state']
  if (state === undefined) return null
  return { en: `It is in the state "${state}".`, ko: `현재 상태: "${state}".` }
}

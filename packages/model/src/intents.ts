import { ACTORS, type Id, type Intent, type IntentEnd } from './design.ts'

/** The resource that an end names; null where it names none: a tag, a kind, an actor by its name. */
export function resourceNamed(end: IntentEnd): Id | null {
  if (typeof end === 'string') return ACTORS.includes(end) ? null : end
  if ('in' in end) return end.in
  return 'group' in end ? end.group : null
}

/** The resources without which an intent means nothing. */
export function resourcesNamed({ from, to }: Pick<Intent, 'from' | 'to'>): readonly Id[] {
  return [from, to].flatMap((end) => resourceNamed(end) ?? [])
}

/** The same for ends that are written alike, and for no others. */
export function endKey(end: IntentEnd): string {
  if (typeof end === 'string') return JSON.stringify(end)
  if ('tag' in end) return JSON.stringify(['tag', end.tag, end.value])
  return JSON.stringify(Object.entries(end)[0])
}

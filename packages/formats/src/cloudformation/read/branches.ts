import { isRecord } from '../kept.ts'
import { mentionsOfEntry } from '../mentions.ts'
import type { Context } from './readings.ts'

/**
 * A piece of the template as it is kept. It stays as it stands, unless it names something that a condition leaves out:
 * then only the branches that are taken are kept, or it could never be written back.
 */
export function keepable<T>(piece: T, on: Context): T {
  const names = mentionsOfEntry(piece).names
  const kept = [...names].some((name) => isLeftOut(name, on)) ? (taken(piece, on) as T) : piece
  if (!isRecord(kept) || kept['DependsOn'] === undefined) return kept
  // What is not created is waited for by nobody.
  const { DependsOn, ...others } = kept
  const waits = [DependsOn].flat().filter((one) => typeof one === 'string' && !isLeftOut(one, on))
  if (waits.length === [DependsOn].flat().length) return kept
  return { ...others, ...(waits.length > 0 && { DependsOn: waits }) } as T
}

/** Whether a resource is not created with these parameters. */
export function isLeftOut(name: string, { sections, evaluator }: Context): boolean {
  const condition = sections.resources.get(name)?.whole['Condition']
  return typeof condition === 'string' && evaluator.decided(condition) === false
}

function taken(value: unknown, on: Context): unknown {
  if (Array.isArray(value)) return value.map((one) => taken(one, on))
  if (!isRecord(value)) return value
  const branches = value['Fn::If']
  if (Array.isArray(branches) && typeof branches[0] === 'string') {
    const decided = on.evaluator.decided(branches[0])
    if (decided !== undefined) return taken(branches[decided ? 1 : 2], on)
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, taken(one, on)]))
}

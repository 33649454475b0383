import type { Fact, FactChange, Facts } from './facts.ts'
import { isRef } from './facts.ts'

/** Whether what AWS holds amounts to what is wanted although it is written differently. */
export type Amounts = (fact: string) => boolean

/**
 * What has to change so that `live` becomes `wanted`, in the order of names. Facts that `wanted` leaves out are not compared.
 * Records give a change for each key, sets one for each item that goes or comes.
 */
export function differences(live: Facts, wanted: Facts, amounts: Amounts = () => false): readonly FactChange[] {
  return Object.keys(wanted)
    .toSorted()
    .flatMap((fact) => {
      const after = wanted[fact]
      if (after === undefined) return []
      const before = live[fact]
      return same(before, after) || amounts(fact) ? [] : changesOf(fact, before, after)
    })
}

function changesOf(fact: string, before: Fact | undefined, after: Fact): readonly FactChange[] {
  if (Array.isArray(after) && (before === undefined || Array.isArray(before))) return ofSets(fact, before ?? [], after)
  if (isRecord(after) && (before === undefined || isRecord(before))) return ofRecords(fact, before ?? {}, after)
  return [{ fact, key: null, before, after }]
}

function ofSets(fact: string, before: readonly Fact[], after: readonly Fact[]): readonly FactChange[] {
  const goes = without(before, after)
  const comes = without(after, before)
  return [
    ...goes.map((item) => ({ fact, key: null, before: item, after: undefined })),
    ...comes.map((item) => ({ fact, key: null, before: undefined, after: item })),
  ]
}

/** The items of one list that another has not: as often as it has them more often. */
function without(list: readonly Fact[], other: readonly Fact[]): readonly Fact[] {
  const counts = new Map<string, number>()
  for (const item of other) counts.set(spelled(item), (counts.get(spelled(item)) ?? 0) + 1)
  return list
    .filter((item) => {
      const left = counts.get(spelled(item)) ?? 0
      counts.set(spelled(item), left - 1)
      return left <= 0
    })
    .toSorted((a, b) => (spelled(a) < spelled(b) ? -1 : 1))
}

function ofRecords(fact: string, before: Facts, after: Facts): readonly FactChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted().flatMap((key) => {
    const [was, is] = [own(before, key), own(after, key)]
    return same(was, is) ? [] : [{ fact, key, before: was, after: is }]
  })
}

function own(record: Facts, key: string): Fact | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function isRecord(fact: Fact | undefined): fact is Readonly<Record<string, Fact>> {
  return typeof fact === 'object' && fact !== null && !Array.isArray(fact) && !isRef(fact)
}

export function same(a: Fact | undefined, b: Fact | undefined): boolean {
  return a === b || spelled(a) === spelled(b)
}

/** One spelling for equal facts: keys and set items in order. */
export function spelled(fact: Fact | undefined): string {
  if (Array.isArray(fact)) return `[${fact.map(spelled).toSorted().join(',')}]`
  if (typeof fact !== 'object' || fact === null) return JSON.stringify(fact) ?? ''
  const record = fact as Readonly<Record<string, Fact>>
  return `{${Object.keys(record)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${spelled(record[key])}`)
    .join(',')}}`
}

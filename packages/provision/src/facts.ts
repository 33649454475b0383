/** Names another resource: in what is wanted by its id in the design, in what AWS answered by AWS's id. */
export interface Ref {
  readonly kind: string
  readonly ref: string
}

/** A value as it is compared: plain data. */
export type Fact = string | number | boolean | null | Ref | FactRecord | FactSet

/** Parts by their natural key: routes by destination, tags by key. */
export interface FactRecord {
  readonly [key: string]: Fact
}

/** Parts without a key of their own, compared as a set: the order says nothing. */
export type FactSet = readonly Fact[]

/**
 * Everything true of a cloud object that we compare, by name: its properties, its container, its tags. What is wanted and what is
 * there are written in the same terms; a fact that is left out of what is wanted is AWS's to choose and is not compared.
 */
export type Facts = Readonly<Record<string, Fact | undefined>>

/**
 * One difference. For a record `key` names the part; for a set there is one change for each item that goes (`after` is undefined)
 * or comes (`before` is undefined).
 */
export interface FactChange {
  readonly fact: string
  readonly key: string | null
  readonly before: Fact | undefined
  readonly after: Fact | undefined
}

export function ref(kind: string, id: string): Ref {
  return { kind, ref: id }
}

export function isRef(fact: Fact | undefined): fact is Ref {
  return typeof fact === 'object' && fact !== null && 'ref' in fact && 'kind' in fact
}

/** Every reference in a fact. */
export function refsIn(fact: Fact | undefined): readonly Ref[] {
  if (typeof fact !== 'object' || fact === null) return []
  if (isRef(fact)) return [fact]
  return Object.values(fact as FactRecord).flatMap(refsIn)
}

/** A fact with its references exchanged. */
export function mapRefs(fact: Fact, exchange: (ref: Ref) => Ref): Fact {
  if (typeof fact !== 'object' || fact === null) return fact
  if (isRef(fact)) return exchange(fact)
  if (Array.isArray(fact)) return fact.map((item) => mapRefs(item, exchange))
  return Object.fromEntries(Object.entries(fact as FactRecord).map(([key, value]) => [key, mapRefs(value, exchange)]))
}

/** Facts with all their references exchanged. */
export function withRefs<F extends Facts>(facts: F, exchange: (ref: Ref) => Ref): F {
  const entries = Object.entries(facts).map(([name, fact]) => [
    name,
    fact === undefined ? fact : mapRefs(fact, exchange),
  ])
  return Object.fromEntries(entries) as F
}

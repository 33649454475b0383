import { type Design, type KindSchemas, questionsOn, viewOf } from '@vpcanvas/model'
import { lookOn } from './look.ts'
import { inOrder, problemsOf } from './problems.ts'
import type { CheckedKinds, CheckOptions, Problem, Rule } from './rule.ts'

/**
 * Everything that is wrong with a design: errors first, then by resource id, then by rule id.
 * Pure: the same design gives the same problems. For a design that is being edited see `checker`.
 */
export function findings(design: Design, kinds: CheckedKinds, options: CheckOptions = {}): readonly Problem[] {
  const schemas = schemasOf(kinds)
  const on = (one: Design) => {
    const view = viewOf(one, schemas)
    return questionsOn(
      () => view,
      new Map(),
      () => {},
    )
  }
  const look = lookOn(on(design), options.applied ? on(options.applied) : null, schemas)
  const found: Problem[] = []
  for (const resource of Object.values(design.resources)) {
    for (const rule of rulesFor(kinds, resource.kind)) found.push(...problemsOf(rule, resource, look, options))
  }
  return inOrder(found)
}

const schemasByKinds = new WeakMap<CheckedKinds, KindSchemas>()

/** The schemas of kinds; the same object for the same kinds. */
export function schemasOf(kinds: CheckedKinds): KindSchemas {
  let schemas = schemasByKinds.get(kinds)
  if (!schemas) {
    schemas = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind.schema]))
    schemasByKinds.set(kinds, schemas)
  }
  return schemas
}

const NONE: readonly Rule[] = []

/** The rules that hold of a kind; none of a kind that is not known. */
export function rulesFor(kinds: CheckedKinds, kind: string): readonly Rule[] {
  return Object.hasOwn(kinds, kind) ? (kinds[kind]?.rules ?? NONE) : NONE
}

/** Every rule once, by id, with the kinds it holds of. */
export function rulesOf(kinds: CheckedKinds): readonly { readonly rule: Rule; readonly kinds: readonly string[] }[] {
  const found = new Map<Rule, string[]>()
  for (const kind of Object.keys(kinds)) {
    for (const rule of rulesFor(kinds, kind)) {
      const known = found.get(rule)
      if (known) known.push(kind)
      else found.set(rule, [kind])
    }
  }
  return [...found]
    .map(([rule, names]) => ({ rule, kinds: names }))
    .toSorted((a, b) => (a.rule.id < b.rule.id ? -1 : 1))
}

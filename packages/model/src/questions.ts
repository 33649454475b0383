import type { Id, Props, Resource } from './design.ts'
import type { KindSchema, KindSchemas } from './kindSchema.ts'
import { schemaOf } from './kindSchema.ts'
import { referencesIn } from './references.ts'
import type { View } from './view.ts'

/**
 * The questions about a design whose answers can be followed from one edit to the next. A view without its resources:
 * what is read whole cannot be followed.
 */
export type Questions = Omit<View, 'resources'>

/** The name of a question: two questions of the same name have the same answer in one design. */
export type Question = string

/** The names of the questions. */
const question = {
  resource: (id: Id): Question => `r ${id}`,
  children: (id: Id | null): Question => `c ${id ?? ''}`,
  childrenOf: (id: Id | null, kind: string): Question => `c ${id ?? ''} ${kind}`,
  all: (kind: string): Question => `k ${kind}`,
  mentions: (id: Id): Question => `m ${id}`,
}

/** Lists that were answered before and still hold; the same list object is given again, so that work on it can be kept. */
export type Answers = Map<Question, readonly unknown[]>

/**
 * A view that gives the same list object for the same question, and tells what it is asked.
 * @param now What it looks through, fetched for each question: whoever keeps the questions keeps no design alive.
 */
export function questionsOn(now: () => View, answers: Answers, asked: (question: Question) => void): Questions {
  const list = <T>(name: Question, answer: () => readonly T[]): readonly T[] => {
    asked(name)
    const known = answers.get(name)
    if (known) return known as readonly T[]
    const fresh = answer()
    answers.set(name, fresh)
    return fresh
  }
  const get = (id: Id | null | undefined): Resource | undefined => {
    if (id == null) return undefined
    asked(question.resource(id))
    return now().get(id)
  }
  const as = <P extends Props>(schema: KindSchema<P>, id: Id | null | undefined): Resource<P> | undefined => {
    get(id)
    return now().as(schema, id)
  }
  return {
    get,
    as,
    all: (schema) => list(question.all(schema.kind), () => now().all(schema)),
    children: (id) => list(question.children(id), () => now().children(id)),
    childrenOf: (schema, id) => list(question.childrenOf(id, schema.kind), () => now().childrenOf(schema, id)),
    within: (schema, id) => {
      for (let at = get(id), steps = 0; at && steps < 64; at = get(at.parent), steps++) {
        const found = now().as(schema, at.id)
        if (found) return found
      }
      return undefined
    },
    mentions: (id) => list(question.mentions(id), () => now().mentions(id)),
  }
}

/** The questions whose answers a resource takes part in. */
export function questionsAbout(resource: Resource, schemas: KindSchemas): readonly Question[] {
  const schema = schemaOf(schemas, resource.kind)
  const named = schema ? referencesIn(schema, resource.props) : []
  return [
    question.resource(resource.id),
    question.children(resource.parent),
    question.childrenOf(resource.parent, resource.kind),
    question.all(resource.kind),
    ...named.map(({ id }) => question.mentions(id)),
  ]
}

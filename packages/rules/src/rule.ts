import type { Design, Edit, KindSchema, KindSchemas, Path, Props, Questions, Resource } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'

/** error: AWS would refuse. warning: works, but wrong or risky. advice: cost, availability, good practice. */
export type Severity = 'error' | 'warning' | 'advice'

/** An edit that makes a problem go away, with the words for its button. */
export interface Fix {
  readonly title: Text
  readonly edits: readonly Edit[]
}

/** What a rule says of one resource. */
export interface Finding {
  readonly message: Text
  /** The property, down to the list item, that it is about. */
  readonly path?: Path
  readonly fix?: Fix
  /** Overrides the rule's code where AWS answers differently to different violations. */
  readonly awsCode?: string | null
  /** Other resources a reader should look at. */
  readonly related?: readonly string[]
}

/** What a rule may look at. The same answers on every call: a rule reads nothing else and remembers nothing. */
export interface Look extends Questions {
  /** The design as last applied to a target, where there is one: what AWS holds now. */
  readonly applied: Questions | null
  /** Every kind's shape, for rules that hold of all of them. */
  readonly schemas: KindSchemas
}

/**
 * One thing that must hold of every resource of a kind.
 * The id is stable, the words come first: a rule reads as documentation.
 */
export interface Rule<P extends Props = Props> {
  readonly id: string
  readonly severity: Severity
  readonly title: Text
  readonly why: Text
  /** What to do about it, in general. */
  readonly fix: Text
  /** The AWS page the rule comes from. */
  readonly docs: string
  /** The code AWS answers with, or null where it does not refuse. */
  readonly awsCode: string | null
  check(resource: Resource<P>, look: Look): Iterable<Finding>
}

/** A small design that a rule accepts or reports, with what is to be seen in it. */
export interface Example {
  readonly title: string
  readonly design: Design
  /** For rules that compare with what AWS holds. */
  readonly applied?: Design
}

/** What a rule accepts and what it reports; in `<rule>.examples.ts` beside it, away from what the editor loads. */
export interface Examples {
  readonly passing: readonly Example[]
  readonly failing: readonly Example[]
}

/** A finding with everything a reader needs; plain data, so that it crosses workers and becomes JSON. */
export interface Problem {
  readonly rule: string
  readonly severity: Severity
  readonly resource: string
  readonly path: Path
  readonly message: Text
  readonly awsCode: string | null
  readonly docs: string
  readonly fix: Fix | null
  readonly related: readonly string[]
}

/** The parts of a kind that checking needs. */
export interface CheckedKind {
  readonly schema: KindSchema
  readonly rules: readonly Rule[]
}

export type CheckedKinds = Readonly<Record<string, CheckedKind>>

export interface CheckOptions {
  /** The design as last applied to a target. */
  readonly applied?: Design | null
  /** Lets a rule's own failure through instead of reporting it as a problem: for tests. */
  readonly strict?: boolean
}

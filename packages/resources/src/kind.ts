import type { Translation } from '@vpcanvas/formats'
import type { Description } from '@vpcanvas/formats/describe'
import type { Design, Props } from '@vpcanvas/model'
import type { Lowering } from '@vpcanvas/reachability'
import type { Rule } from '@vpcanvas/rules'
import type { Drawable } from './drawable.ts'
import type { Form } from './form.ts'
import type { Handling } from './handling.ts'

/**
 * Everything true of one sort of AWS resource, browser-safe. Engines and applications are handed kinds and never
 * look for them. What talks to AWS is apart, in the kind's `lifecycle.ts`, behind `@vpcanvas/resources/lifecycles`.
 */
export interface Kind<P extends Props = Props> extends Drawable<P>, Handling<P>, Lowering<P> {
  readonly form: Form<P>
  readonly rules: readonly Rule<P>[]
  readonly cloudformation: Translation<P>
  /** How it is read from what AWS prints; absent where AWS lists none. */
  readonly describe?: Description<P>
  /** The smallest sound design that holds one. */
  sample(): Design
}

export type Kinds = Readonly<Record<string, Kind>>

import type { Design, Id, Resource } from '@vpcanvas/model'
import type { SubnetExposure } from '@vpcanvas/reachability'
import type { Problem } from '@vpcanvas/rules'
import type { Question, QuestionName } from './questions.ts'

/** What the page tells the worker. The worker keeps the design, so that an edit sends only what it changed. */
export type ToWorker =
  | { readonly type: 'design'; readonly version: number; readonly design: Design }
  | {
      readonly type: 'change'
      readonly version: number
      readonly changed: readonly Resource[]
      readonly removed: readonly Id[]
      /** The rest of the design: all that is not resources or layout. */
      readonly head: Pick<Design, 'id' | 'name' | 'settings' | 'intents'>
    }
  /** The design as last applied to a target: what AWS holds now. */
  | { readonly type: 'applied'; readonly version: number; readonly design: Design | null }
  | {
      readonly type: 'ask'
      readonly ask: number
      readonly name: QuestionName
      readonly question: Question<QuestionName>
    }

/** What the worker answers. Only what became different since the last time. */
export type FromWorker =
  | {
      readonly type: 'found'
      /** Of the design that these belong to. */
      readonly version: number
      /** An empty list: no problems any more. */
      readonly problemsOf: Readonly<Record<Id, readonly Problem[]>>
      readonly exposure: Readonly<Record<Id, SubnetExposure | null>>
    }
  | { readonly type: 'answer'; readonly ask: number; readonly answer: unknown }
  | { readonly type: 'failed'; readonly ask: number; readonly message: string }

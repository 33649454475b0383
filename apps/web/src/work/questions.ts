import type { PriceTable } from '@vpcanvas/catalogue/prices'
import type { ExportedTemplate } from '@vpcanvas/formats/cloudformation'
import type { Design, DesignChange, Edit, Id } from '@vpcanvas/model'
import type { Exposure, Trace, TraceQuery } from '@vpcanvas/reachability'
import type { Explanation, IntentAnswer, LaptopWays, ProposedIntent, Subject, ZoneLoss } from '@vpcanvas/resources'
import type { Problem } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import type { Bill, CostOf } from './bill.ts'
import type { ReachAnswer, ReachQuestion } from './reach.ts'
import type { ReachTable } from './table.ts'

/**
 * What the page can ask of the worker besides problems: each a name, what it takes, and what it gives. To add one: a line here,
 * and its answer in `answers.ts`. Both sides are plain data.
 */
export interface Questions {
  /** Any input we can read (a design file, a CloudFormation template) as a design, and what was not understood. */
  read: { takes: { readonly text: string; readonly name: string }; gives: ReadAnswer }
  /** One flow, there and back. */
  trace: { takes: TraceQuery; gives: TraceAnswer }
  /** The problems that some edits would bring, the gravest first; none where they can no longer be made. */
  foresee: { takes: readonly Edit[]; gives: readonly Problem[] }
  /** What opens a flow that is blocked, or closes one that is open, with everything else that it does. */
  fixes: { takes: TraceQuery; gives: FixesAnswer | null }
  /** Whether the design's intents hold. */
  intents: { takes: null; gives: readonly IntentAnswer[] }
  /** Intents that the design keeps today, and does not say. */
  proposals: { takes: null; gives: readonly ProposedIntent[] }
  /** The resources that send and receive. */
  ends: { takes: null; gives: readonly Id[] }
  /** Everything that something reaches, or that reaches it. */
  reach: { takes: ReachQuestion; gives: ReachAnswer }
  /** How to reach a cache from outside; by SSH too, where the laptop's address is given. Null where it is no cache. */
  laptop: { takes: { readonly cache: Id; readonly address: string | null }; gives: LaptopWays | null }
  /** The zones of the design, and what still answers without one of them: the one asked for, else the first. */
  zone: { takes: string | null; gives: { readonly zones: readonly string[]; readonly loss: ZoneLoss | null } }
  /** The monthly estimate: the sum alone, or of every resource. */
  cost: { takes: { readonly isWhole: boolean }; gives: Bill }
  /** What one resource is billed for, and the other ways to have it. Null where there is none of that id. */
  costOf: { takes: Id; gives: CostOf | null }
  /** Refreshed prices, to estimate with from now on. */
  prices: { takes: PriceTable; gives: null }
  /** What something is for, and what would be without it. Null where it is not there. */
  explain: { takes: Subject; gives: Explanation | null }
  /** What the subnets of another design are, one that is not on the page. */
  exposure: { takes: Design; gives: Readonly<Record<Id, Exposure>> }
  /** Who reaches whom. */
  matrix: { takes: null; gives: ReachTable }
  /** The design as CloudFormation, a template for each region; with places, where they are given: the worker has none. */
  cloudformation: {
    takes: { readonly as: 'yaml' | 'json'; readonly layout: Design['layout'] | null }
    gives: readonly WrittenTemplate[]
  }
}

export type TraceAnswer = { readonly ok: true; readonly trace: Trace } | { readonly ok: false; readonly reason: Text }

/** A change with what it does besides what it is for, a line each. */
export interface OfferedFix extends DesignChange {
  readonly steps: readonly Text[]
  readonly says: readonly Text[]
}

export interface FixesAnswer {
  /** What the fixes are for. */
  readonly does: 'opens' | 'closes'
  /** The one that does least else first. */
  readonly fixes: readonly OfferedFix[]
  /** Why there is none. */
  readonly hopeless: Text | null
  /** The flow that comes nearest to one that cannot be. */
  readonly closest: { readonly text: Text; readonly question: TraceQuery } | null
}

export type WrittenTemplate = Omit<ExportedTemplate, 'template'>

export type ReadAnswer =
  | {
      readonly ok: true
      readonly design: Design
      /** What the design does not say, or not in full. */
      readonly unsupported: readonly { readonly id: string; readonly type: string; readonly reason: Text }[]
      readonly notes: readonly Text[]
    }
  | { readonly ok: false; readonly reason: Text }

export type QuestionName = keyof Questions
export type Question<N extends QuestionName> = Questions[N]['takes']
export type Answer<N extends QuestionName> = Questions[N]['gives']

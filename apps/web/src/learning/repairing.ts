import { isGoalOf, type Repair, tooWide } from '@vpcanvas/learning'
import type { Design, Edit, Intent, Inventory } from '@vpcanvas/model'
import { resourcesNamed } from '@vpcanvas/model'
import type { IntentAnswer } from '@vpcanvas/resources'
import type { Problem } from '@vpcanvas/rules'

/** One part of a repair's goal, and how it stands. */
export interface Goal {
  readonly intent: Intent
  /** Null while it is being checked, and where the copy no longer has it. */
  readonly answer: IntentAnswer | null
  /** The copy says something else, or nothing. */
  readonly isChanged: boolean
}

/** How far a repair has come. */
export interface Progress {
  readonly goals: readonly Goal[]
  readonly holding: number
  readonly errors: number
  /** Whether a problem that has to be gone is found: what it is about, or that everybody is let in. */
  readonly isReported: boolean
  readonly isDone: boolean
}

/**
 * Measures a copy against the goal as it was given out: what was deleted or weakened meanwhile does not count as holding.
 * @param original The design as it was given out; null while it is not known, when the copy's own intents stand for it.
 */
export function progressOf(
  repair: Repair,
  design: Pick<Design, 'intents'>,
  original: Pick<Design, 'intents'> | null,
  answers: readonly IntentAnswer[],
  problems: readonly Problem[],
): Progress {
  const own = design.intents.filter((intent) => isGoalOf(repair.id, intent))
  const goals = (original?.intents ?? own).map((intent): Goal => {
    const now = own.find(({ id }) => id === intent.id)
    const isChanged = !now || !sameGoal(now, intent)
    const answer = isChanged ? null : (answers.find(({ id }) => id === intent.id) ?? null)
    return { intent, answer, isChanged }
  })
  const holding = goals.filter(({ answer }) => answer?.state === 'holds').length
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const isReported = problems.some(({ rule }) => repair.rules.includes(rule) || tooWide.includes(rule))
  const isDone = goals.length > 0 && holding === goals.length && errors === 0 && !isReported
  return { goals, holding, errors, isReported, isDone }
}

function sameGoal(one: Intent, other: Intent): boolean {
  const said = ({ rule, from, to, protocol, ports }: Intent) => JSON.stringify([rule, from, to, protocol, ports])
  return said(one) === said(other)
}

/** The edits that say the goal again; null where what it is about is gone. */
export function goalAgain({ goals }: Pick<Progress, 'goals'>, { resources }: Inventory): readonly Edit[] | null {
  const changed = goals.filter(({ isChanged }) => isChanged)
  const isThere = ({ intent }: Goal) => resourcesNamed(intent).every((id) => Object.hasOwn(resources, id))
  return changed.every(isThere) ? changed.map(({ intent }) => ({ op: 'intend', intent })) : null
}

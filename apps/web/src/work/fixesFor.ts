import type { Design } from '@vpcanvas/model'
import { closings, type FlowFix, openings, type TraceQuery } from '@vpcanvas/reachability'
import type { Kinds } from '@vpcanvas/resources'
import type { FixesAnswer, OfferedFix } from './questions.ts'

/** What opens a flow where it is blocked, and what closes it where it is open. */
export function fixesFor(design: Design, kinds: Kinds, query: TraceQuery): FixesAnswer {
  const opening = openings(design, kinds, query)
  if (opening.verdict !== 'reachable') {
    const { hopeless } = opening
    const closest = hopeless?.closest ?? null
    return {
      does: 'opens',
      fixes: opening.openings.map(asOffered),
      hopeless: hopeless?.why ?? null,
      closest: closest && { text: closest.text, question: closest.question },
    }
  }
  const { closings: found, hopeless } = closings(design, kinds, query)
  return { does: 'closes', fixes: found.map(asOffered), hopeless, closest: null }
}

function asOffered({ title, edits, steps, says }: FlowFix): OfferedFix {
  return { title, edits, steps: steps.map((step) => step.title), says }
}

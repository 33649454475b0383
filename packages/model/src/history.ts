import type { Text } from '@vpcanvas/text'
import type { Design } from './design.ts'

/** One undo step: what was done, and the designs on either side. They share all that did not change. */
export interface Step {
  readonly title: Text
  readonly before: Design
  readonly after: Design
}

/** The past and the undone future of a design. Undo is the design before. */
export interface History {
  readonly present: Design
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

const LIMIT = 500

export function historyOf(design: Design): History {
  return { present: design, past: [], future: [] }
}

/** Records a step; whatever was undone is forgotten. A step that changed nothing leaves no trace. */
export function record(history: History, title: Text, after: Design): History {
  if (after === history.present) return history
  const step: Step = { title, before: history.present, after }
  return { present: after, past: [...history.past, step].slice(-LIMIT), future: [] }
}

export function undo(history: History): History {
  const step = history.past.at(-1)
  if (!step) return history
  return { present: step.before, past: history.past.slice(0, -1), future: [step, ...history.future] }
}

export function redo(history: History): History {
  const [step, ...future] = history.future
  if (!step) return history
  return { present: step.after, past: [...history.past, step], future }
}

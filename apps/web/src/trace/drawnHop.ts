import type { Trace } from '@vpcanvas/reachability'
import type { DrawnHop } from '../store/state.ts'

/** The hops of a trace as the canvas draws them, each refusal with its fix. */
export function drawnHops({ hops, blockedBy }: Pick<Trace, 'hops' | 'blockedBy'>): readonly DrawnHop[] {
  return hops.map(({ resource, leg, decision, because }) => {
    const blocker =
      decision === 'refuses'
        ? blockedBy.find((one) => one.resource === resource && one.leg === leg && one.message.en === because.en)
        : undefined
    return {
      resource,
      leg,
      refused: decision === 'refuses',
      because,
      fix: blocker ? { words: blocker.fix, change: blocker.remedy } : null,
    }
  })
}

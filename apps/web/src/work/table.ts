import type { Id } from '@vpcanvas/model'
import type { Flow, Matrix } from '@vpcanvas/reachability'

/** Who reaches whom, class by class. */
export interface ReachTable {
  /** The resources of each class, which nothing tells apart; the internet first. */
  readonly classes: readonly (readonly Id[])[]
  /** What cells say; few differ, however many there are. */
  readonly sorts: readonly (readonly Flow[])[]
  /** Row by row, what each class says to each: the place of a sort; -1 for nothing, -2 where there is nobody else to ask. */
  readonly cells: readonly (readonly number[])[]
}

export const NOTHING = -1
export const NOBODY = -2

export function tableOf(matrix: Matrix): ReachTable {
  const { hosts } = matrix
  const sorts = new Map<readonly Flow[], number>()
  const cells = hosts.map((from) =>
    hosts.map((to) => {
      if (from === to && from.members.length === 1) return NOBODY
      const flows = matrix.flows(from, to)
      if (flows.length === 0) return NOTHING
      const known = sorts.get(flows) ?? sorts.size
      sorts.set(flows, known)
      return known
    }),
  )
  return {
    classes: hosts.map(({ members }) => members.map(({ resource }) => resource)),
    sorts: [...sorts.keys()],
    cells,
  }
}

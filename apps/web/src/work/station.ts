import { applyEdits, type Design, type Edit, type Id, type Resource, schemasOf } from '@vpcanvas/model'
import { networkOf, type SubnetExposure, subnetExposures } from '@vpcanvas/reachability'
import { type Checker, checker, type Problem } from '@vpcanvas/rules'
import type { Kinds } from '@vpcanvas/resources'
import type { FromWorker, ToWorker } from './messages.ts'

/** What the worker does with what it is told, apart from being a worker. */
export interface Station {
  /** The design as last told; null before the first. */
  design(): Design | null
  /** What became different, or null where the message asks for no finding. */
  tell(message: Exclude<ToWorker, { type: 'ask' }>): Extract<FromWorker, { type: 'found' }> | null
  /**
   * The problems that some edits would bring, the gravest first. The design stays as it is.
   * @throws {EditRefused} Where the edits cannot be made.
   */
  foresee(edits: readonly Edit[]): readonly Problem[]
}

const RANK = { error: 0, warning: 1, advice: 2 } as const

/** Whether there is nothing new to say of a subnet. */
function sameExposure(a: SubnetExposure | undefined, b: SubnetExposure): boolean {
  return a?.exposure === b.exposure && a.resource === b.resource && a.because.en === b.because.en
}

/** Keeps a design, checks it after each change, and says only what is different from what it said before. */
export function station(kinds: Kinds): Station {
  const check: Checker = checker(kinds)
  let design: Design | null = null
  let applied: Design | null = null
  let said = new Map<Id, readonly Problem[]>()
  let exposed = new Map<Id, SubnetExposure>()

  const found = (version: number, now: Design): Extract<FromWorker, { type: 'found' }> => {
    const groups = Map.groupBy(check.check(now, applied), (problem) => problem.resource)
    const problemsOf: Record<Id, readonly Problem[]> = {}
    const next = new Map<Id, readonly Problem[]>()
    for (const [id, list] of groups) {
      const sorted = list.toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
      const before = said.get(id)
      const isSame = before?.length === sorted.length && sorted.every((problem, index) => problem === before[index])
      next.set(id, isSame ? before : sorted)
      if (!isSame) problemsOf[id] = sorted
    }
    for (const id of said.keys()) if (!next.has(id)) problemsOf[id] = []
    said = next
    const exposure: Record<Id, SubnetExposure | null> = {}
    const seen = subnetExposures(networkOf(now, kinds))
    for (const [id, one] of seen) if (!sameExposure(exposed.get(id), one)) exposure[id] = one
    for (const id of exposed.keys()) if (!seen.has(id)) exposure[id] = null
    exposed = new Map(seen)
    return { type: 'found', version, problemsOf, exposure }
  }

  const checked = () => (design ? check.check(design, applied) : [])
  const place = ({ rule, resource, path }: Problem) => JSON.stringify([rule, resource, path])

  return {
    design: () => design,
    foresee: (edits) => {
      if (!design) return []
      const there = new Set(checked().map(place))
      const after = check.check(applyEdits(design, edits, schemasOf(kinds)), applied)
      const brought = after.filter((problem) => !there.has(place(problem)))
      // Back to what is there, so that its next edit costs what edits cost.
      checked()
      return brought.toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
    },
    tell: (message) => {
      if (message.type === 'applied') applied = message.design
      else if (message.type === 'design') {
        // The page has forgotten what it was told of the design before.
        design = message.design
        said = new Map()
        exposed = new Map()
      } else if (design) {
        const resources: Record<Id, Resource> = { ...design.resources }
        for (const id of message.removed) delete resources[id]
        for (const resource of message.changed) resources[resource.id] = resource
        design = { ...design, ...message.head, resources }
      }
      return design && found(message.version, design)
    },
  }
}

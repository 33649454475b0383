import { formatBlock, portSet } from '@vpcanvas/ip'
import type { Design, Id } from '@vpcanvas/model'
import { type Contact, type Flow, type Matrix, matrixOf, networkOf } from '@vpcanvas/reachability'
import type { Kinds } from '@vpcanvas/resources'

/** What of the traffic is asked for: all that the internet reaches, all that reaches some resources, or all that they reach. */
export type ReachQuestion = { readonly who: 'internet' } | { readonly who: 'to' | 'from'; readonly of: readonly Id[] }

export interface ReachAnswer {
  /** The hosts it is about: those that were asked for, and those inside of what was. The internet, by its id. */
  readonly of: readonly Id[]
  /** Every host that could have been found, the internet among them where the question is not about it. */
  readonly others: readonly Id[]
  /** Those of the others that something gets through to, or from, and what. */
  readonly reached: readonly Reached[]
  /** Who gets through only because of an address that the design singles out: the rest of the internet does not. */
  readonly exceptions: readonly ReachException[]
}

export interface ReachException {
  /** Blocks of addresses. */
  readonly from: readonly string[]
  readonly to: Id
  readonly flows: readonly Flow[]
}

export interface Reached {
  readonly id: Id
  readonly flows: readonly Flow[]
}

/** Keeps the last matrix, so that of the next one only what an edit can have changed is worked out. */
export function matrixKeeper(kinds: Kinds): (design: Design) => Matrix {
  let last: { readonly id: Id; readonly resources: Design['resources']; readonly matrix: Matrix } | null = null
  return (design) => {
    if (last?.resources !== design.resources) {
      const before = last?.id === design.id ? last.matrix : null
      last = { id: design.id, resources: design.resources, matrix: matrixOf(networkOf(design, kinds), before) }
    }
    return last.matrix
  }
}

export function reachIn(matrix: Matrix, design: Design, question: ReachQuestion): ReachAnswer {
  const all = matrix.hosts.flatMap(({ members }) => members.map(({ resource }) => resource))
  const [internet] = all
  const of =
    question.who === 'internet' ? (internet === undefined ? [] : [internet]) : hostsIn(all, design, question.of)
  const asked = new Set(of)
  const found = new Map<Id, Flow[]>()
  for (const hosts of new Set(of.map((id) => matrix.classOf(id)))) {
    if (!hosts) continue
    const contacts: readonly Contact[] = question.who === 'to' ? matrix.exposureOf(hosts) : matrix.reachOf(hosts)
    for (const contact of contacts) {
      for (const { resource } of contact.hosts.members) {
        if (asked.has(resource)) continue
        const flows = found.get(resource)
        if (flows) flows.push(...contact.flows)
        else found.set(resource, [...contact.flows])
      }
    }
  }
  return {
    of,
    others: all.filter((id) => !asked.has(id)),
    reached: [...found].map(([id, flows]) => ({ id, flows: together(flows) })),
    exceptions: question.who === 'from' ? [] : exceptionsTo(question.who === 'internet' ? all.slice(1) : of, matrix),
  }
}

function exceptionsTo(hosts: readonly Id[], matrix: Matrix): readonly ReachException[] {
  return hosts.flatMap((to) => {
    const own = matrix.classOf(to)
    return (own ? matrix.exceptionsOf(own) : []).map(({ from, flows }) => ({ from: from.map(formatBlock), to, flows }))
  })
}

/** Those of all hosts that are among the resources, or inside one of them. */
function hostsIn(all: readonly Id[], design: Design, resources: readonly Id[]): readonly Id[] {
  const wanted = new Set(resources)
  const isInside = (id: Id): boolean => {
    let at: Id | null = id
    for (let steps = 0; at !== null && steps < 64; steps++) {
      if (wanted.has(at)) return true
      at = (Object.hasOwn(design.resources, at) ? design.resources[at]?.parent : null) ?? null
    }
    return false
  }
  return all.filter(isInside)
}

/** The same flows, each verdict and protocol once. */
export function together(flows: readonly Flow[]): readonly Flow[] {
  const groups = Map.groupBy(flows, ({ verdict, protocol }) => `${verdict} ${protocol}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first || group.length === 1) return first ?? []
    const ports = portSet(group.flatMap((one) => one.ports.map(([from, to]) => ({ from, to }))))
    return { ...first, ports: ports.map(({ from, to }) => [from, to] as const) }
  })
}

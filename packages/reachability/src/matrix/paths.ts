import { formatBlock } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { endOf, TraceRefused } from '../ends.ts'
import type { Network, Origin } from '../network.ts'
import type { HostClass } from './classes.ts'
import { type Contact, type Flow, matrixOf } from './matrix.ts'

/** New connections from one resource to another. */
export interface ExposurePath {
  /** A resource; or a block of addresses on the internet that get through where the rest of it does not. */
  readonly from: Id
  readonly to: Id
  readonly protocol: string
  /** Destination ports as pairs, both included; none for protocols without ports. */
  readonly ports: Flow['ports']
}

export interface Exposures {
  /** What works, from the internet first. */
  readonly paths: readonly ExposurePath[]
  /** What may work or not, since it enters something that is not modelled. */
  readonly unsupported: readonly ExposurePath[]
}

/** Nobody reads more. */
const MOST_PATHS = 200_000

/**
 * Who reaches a resource, or everything, of all hosts and the internet. What is not modelled itself is no host.
 * @throws TraceRefused where `of` cannot be understood or is not modelled, and where the paths are too many.
 */
export function exposurePaths(network: Network, of?: string): Exposures {
  const matrix = matrixOf(network)
  const targets = of === undefined ? matrix.hosts.map((hosts) => [hosts, hosts.members] as const) : targetOf(of)
  const contacts = targets.flatMap(([hosts, members]) =>
    matrix.exposureOf(hosts).map((contact) => ({ contact, members })),
  )
  const count = contacts.reduce(
    (sum, { contact, members }) => sum + contact.hosts.members.length * members.length * contact.flows.length,
    0,
  )
  if (count > MOST_PATHS) throw new TraceRefused(tooMany(count))
  const outside = network.outside.origin.resource
  const exceptions = targets.flatMap(([hosts, members]) =>
    matrix.exceptionsOf(hosts).flatMap(({ from, flows }) => {
      const strangers = from.map((block) => ({ resource: formatBlock(block) }))
      return pathsTo(members, { hosts: { members: strangers }, flows })
    }),
  )
  const blocks = new Set(exceptions.map(({ path }) => path.from))
  const rank = (from: Id) => (from === outside ? 0 : blocks.has(from) ? 1 : 2)
  const found = [...contacts.flatMap(({ contact, members }) => pathsTo(members, contact)), ...exceptions].toSorted(
    ({ path: a }, { path: b }) => rank(a.from) - rank(b.from) || compare(a.to, b.to) || compare(a.from, b.from),
  )
  const having = (verdict: Flow['verdict']) => found.filter((one) => one.verdict === verdict).map(({ path }) => path)
  return { paths: having('reachable'), unsupported: having('unsupported') }

  function targetOf(asked: string): readonly (readonly [HostClass, readonly Origin[]])[] {
    const { type, origin } = endOf(network, asked, null)
    if (type === 'unmodelled') throw new TraceRefused(notModelled(origin))
    const hosts = matrix.classOf(origin.resource)
    return hosts ? [[hosts, [origin]]] : []
  }
}

interface Callers {
  readonly hosts: { readonly members: readonly Pick<Origin, 'resource'>[] }
  readonly flows: Contact['flows']
}

function pathsTo(targets: readonly Origin[], { hosts, flows }: Callers) {
  return targets.flatMap(({ resource: to }) =>
    hosts.members
      .filter(({ resource }) => resource !== to)
      .flatMap(({ resource: from }) =>
        flows.map(({ verdict, protocol, ports }) => ({ verdict, path: { from, to, protocol, ports } })),
      ),
  )
}

function compare(a: Id, b: Id): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function notModelled({ label: { en, ko } }: Origin): Text {
  return {
    en: `${en} is not modelled: what reaches it is not known.`,
    ko: `${ko}: 모델링되지 않은 구성 요소이므로 어디에서 도달할 수 있는지 알 수 없습니다.`,
  }
}

function tooMany(count: number): Text {
  return {
    en: `There are ${count} paths, more than the ${MOST_PATHS} that are listed at once. Ask about one resource.`,
    ko: `경로가 ${count}개로, 한 번에 표시할 수 있는 ${MOST_PATHS}개를 넘습니다. 리소스 하나를 지정하십시오.`,
  }
}

import { hasPorts, protocolName, protocolNumber } from '@vpcanvas/ip'
import type { Design, Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { type Code, codes } from '../codes.ts'
import type { LoweredKinds } from '../lowering.ts'
import type { Interface, Network, Origin } from '../network.ts'
import type { TraceQuery } from '../opening.ts'
import { type Trace, trace } from '../trace.ts'
import type { Openings } from './openings.ts'
import { type Attempt, knownMatrix } from './trying.ts'

/** Another flow, near the one that cannot be. */
export interface Closest {
  readonly text: Text
  readonly question: TraceQuery
  /** What opens it; none where it works as it is. */
  readonly openings: Openings['openings']
}

/** Refusals that no edit lifts, the most telling first. */
const FINAL: readonly Code[] = [
  'CACHE_NOT_INTERNET_REACHABLE',
  'NAT_UNSOLICITED_INBOUND',
  'PEERING_CIDR_OVERLAP',
  'VPC_LOCAL_ROUTE_CIDR_RESTRICTION',
  'PROTOCOL_RESTRICTION',
  'PORT_NOT_SERVED',
  'BAD_STATE',
]

/** Why a flow cannot be opened: the refusals that are left where every other one is out of the way. */
export function hopeless(traced: Trace, end: Attempt): Text {
  const left = [...end.traced.blockedBy, ...traced.blockedBy].filter(({ remedy }) => !remedy)
  const final = FINAL.flatMap((code) => left.find((one) => one.code === code) ?? [])[0]
  if (!final && isForEveryPort(end)) return EVERY_PORT
  const told = final ?? left[0] ?? end.traced.blockedBy[0]
  if (!told) return { en: 'It goes in circles.', ko: '트래픽이 순환합니다.' }
  const help = codes[told.code].fix
  return { en: `${told.message.en} ${help.en}`, ko: `${told.message.ko} ${help.ko}` }
}

const EVERY_PORT: Text = {
  en: 'No change is offered that opens every port at once. Ask about the port that is needed.',
  ko: '모든 포트를 한 번에 여는 변경은 제안하지 않습니다. 필요한 포트를 지정하여 추적하십시오.',
}

/** Whether no port is named, where the other end does not name one itself. */
function isForEveryPort({ question, traced: { blockedBy, hops } }: Attempt): boolean {
  const number = protocolNumber(question.protocol)
  const [range] = hops[0]?.headerIn.destinationPorts ?? []
  const isFilter = blockedBy.some(({ direction, code }) => direction !== null && code !== 'UNSUPPORTED_COMPONENT')
  return number !== null && hasPorts(number) && isFilter && range?.[0] === 0 && range[1] === 65_535
}

/** What comes nearest to a flow that cannot be opened. */
export function closestTo(
  design: Design,
  kinds: LoweredKinds,
  { network, question, traced }: Attempt,
  openingsOf: (design: Design, kinds: LoweredKinds, question: TraceQuery) => Openings,
): Closest | null {
  const codesFound = new Set(traced.blockedBy.map(({ code }) => code))
  const candidates = codesFound.has('CACHE_NOT_INTERNET_REACHABLE')
    ? insiders(network, traced, question)
    : codesFound.has('NAT_UNSOLICITED_INBOUND')
      ? behind(network, traced, question)
      : codesFound.has('PORT_NOT_SERVED')
        ? served(network, traced, question)
        : []
  for (const { text, question: other } of candidates) {
    if (trace(network, other).verdict === 'reachable') return { text: text.works, question: other, openings: [] }
  }
  for (const { text, question: other } of candidates) {
    const { openings } = openingsOf(design, kinds, other)
    if (openings.length > 0) return { text: text.canBe, question: other, openings }
  }
  return null
}

interface Candidate {
  readonly question: TraceQuery
  readonly text: { readonly works: Text; readonly canBe: Text }
}

/** No more of them are tried. */
const TRIED = 3

/** From hosts in the same domain: those first that the outside reaches, then those that reach it already. */
function insiders(network: Network, { shown }: Trace, question: TraceQuery): readonly Candidate[] {
  const target = network.hosts.get(shown.to.resource)
  const domains = new Set(target?.interfaces.map(({ segment }) => segment.domain.id))
  const matrix = knownMatrix(network)
  const to = matrix.classOf(shown.to.resource)
  const reached = new Set(matrix.internetReaches().map(({ hosts }) => hosts))
  const reaching = new Set(to ? matrix.exposureOf(to).map(({ hosts }) => hosts) : [])
  const rank = (id: Id) => {
    const hosts = matrix.classOf(id)
    return hosts ? Number(!reached.has(hosts)) + Number(!reaching.has(hosts)) : 2
  }
  return hostsOf(network)
    .filter(({ interfaces, origin }) => origin.resource !== shown.to.resource && isIn(interfaces, domains))
    .toSorted((a, b) => rank(a.origin.resource) - rank(b.origin.resource))
    .slice(0, TRIED)
    .map(({ origin }) => ({
      question: { ...question, from: origin.resource },
      text: through(origin, wholeOf(network, shown.to)),
    }))
}

/** The resource, where a walk shows one of its interfaces. */
function wholeOf({ directory }: Network, { label, ...origin }: Origin): Origin {
  return { ...origin, label: directory.find(({ id }) => id === origin.resource)?.label ?? label }
}

function through({ label: { en, ko } }: Origin, { label: target }: Origin): Candidate['text'] {
  return {
    works: {
      en: `${en} reaches ${target.en}: connect through it.`,
      ko: `${ko}에서 ${target.ko}에 도달할 수 있습니다. 이 호스트를 거쳐 연결하십시오.`,
    },
    canBe: {
      en: `${en} can be let through to ${target.en}; then connect through it.`,
      ko: `${ko}에서 ${target.ko}에 도달하도록 허용한 다음, 이 호스트를 거쳐 연결할 수 있습니다.`,
    },
  }
}

/** To hosts that send through the translator. */
function behind(network: Network, { shown }: Trace, question: TraceQuery): readonly Candidate[] {
  return hostsOf(network)
    .filter(({ interfaces }) =>
      interfaces.some(
        ({ publishable, segment }) =>
          publishable &&
          segment.table.routes.some(
            ({ target }) => target.type === 'gateway' && target.gateway.id === shown.to.resource,
          ),
      ),
    )
    .slice(0, TRIED)
    .map(({ origin }) => {
      const { en, ko } = origin.label
      return {
        question: { ...question, to: origin.resource },
        text: {
          works: {
            en: `${en}, which sends through it, can be reached itself.`,
            ko: `이 게이트웨이를 사용하는 호스트에는 직접 도달할 수 있습니다: ${ko}.`,
          },
          canBe: {
            en: `${en}, which sends through it, can be opened itself.`,
            ko: `이 게이트웨이를 사용하는 호스트는 직접 열 수 있습니다: ${ko}.`,
          },
        },
      }
    })
}

/** On the port that it listens on. */
function served(network: Network, { shown }: Trace, question: TraceQuery): readonly Candidate[] {
  const serves = network.hosts.get(shown.to.resource)?.interfaces[0]?.serves
  if (!serves) return []
  const [first] = serves.ports
  const protocol = protocolName(serves.protocol)
  const traffic = `${protocol.toUpperCase()}${first ? ` ${first.from}` : ''}`
  const asked = protocolNumber(question.protocol) === serves.protocol ? question.protocol : protocol
  const { en, ko } = wholeOf(network, shown.to).label
  return [
    {
      question: { ...question, protocol: asked, ...(first && { port: first.from }) },
      text: {
        works: {
          en: `${en} answers to ${traffic}, and that works.`,
          ko: `${ko} 수신 포트: ${traffic}. 이 포트로는 도달할 수 있습니다.`,
        },
        canBe: {
          en: `${en} answers to ${traffic}, which can be opened.`,
          ko: `${ko} 수신 포트: ${traffic}. 이 포트를 열 수 있습니다.`,
        },
      },
    },
  ]
}

function hostsOf({ hosts }: Network) {
  return [...hosts.values()].toSorted((a, b) => (a.origin.resource < b.origin.resource ? -1 : 1))
}

function isIn(interfaces: readonly Interface[], domains: ReadonlySet<Id>): boolean {
  return interfaces.some(({ segment }) => domains.has(segment.domain.id))
}

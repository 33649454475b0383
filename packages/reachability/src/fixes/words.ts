import type { Id } from '@vpcanvas/model'
import { inEach, listed, type Text, verbatim } from '@vpcanvas/text'
import type { Flow } from '../matrix/matrix.ts'
import type { Network, Remedy } from '../network.ts'
import type { Contrast, Difference, Members } from './difference.ts'
import { type Effects, effectsOf } from './effects.ts'

/** The words for all steps at once. */
export function titleOf(steps: readonly Remedy[]): Text {
  return inEach((language) => steps.map(({ title }) => title[language]).join('; '))
}

/** What a change does besides what it is for, a line for each: none where it does nothing else. */
export function effectsText({ opened, closed }: Effects, network: Network): readonly Text[] {
  const called = callingIn(network)
  return [
    ...opened.map((one) => {
      const { traffic, ends } = partsOf(one, called)
      return { en: `Also opens ${traffic.en} ${ends.en}.`, ko: `함께 열림: ${ends.ko}, ${traffic.ko}.` }
    }),
    ...closed.map((one) => {
      const { traffic, ends } = partsOf(one, called)
      return { en: `Also closes ${traffic.en} ${ends.en}.`, ko: `함께 차단됨: ${ends.ko}, ${traffic.ko}.` }
    }),
  ]
}

/** A difference in words, a line for each traffic: `TCP 443 from "app" to the internet`. Hosts that fare alike stand together. */
export function differenceText(
  difference: Difference,
  network: Network,
): { readonly opened: readonly Text[]; readonly closed: readonly Text[] } {
  const { opened, closed } = effectsOf(difference, null)
  const called = callingIn(network)
  const line = (one: Contrast): Text => {
    const { traffic, ends } = partsOf(one, called)
    return { en: `${traffic.en} ${ends.en}`, ko: `${ends.ko}, ${traffic.ko}` }
  }
  return { opened: opened.map(line), closed: closed.map(line) }
}

function partsOf({ from, to, flows }: Contrast, called: Called): { readonly traffic: Text; readonly ends: Text } {
  const [senders, receivers] = [membersText(from, called), membersText(to, called)]
  const receiving = new Set(to.map(({ resource }) => resource))
  const isMutual = from.length === to.length && from.every(({ resource }) => receiving.has(resource))
  return {
    traffic: trafficText(flows),
    ends: isMutual
      ? { en: `among ${senders.en}`, ko: `${senders.ko} 서로 간` }
      : { en: `from ${senders.en} to ${receivers.en}`, ko: `${senders.ko} → ${receivers.ko}` },
  }
}

/** The words for a resource, alone or among others. */
type Called = (resource: Id, among: boolean) => Text

function callingIn({ directory, outside }: Network): Called {
  const listings = new Map(directory.map((one) => [one.id, one]))
  return (resource, among) => {
    if (resource === outside.origin.resource) return INTERNET
    const { label, name } = listings.get(resource) ?? { label: verbatim(`"${resource}"`), name: resource }
    return among ? verbatim(`"${name || resource}"`) : label
  }
}

const INTERNET: Text = { en: 'the internet', ko: '인터넷' }

const NAMED = 3

/** Hosts by name where they are few. */
function membersText(members: Members, called: Called): Text {
  const names = members.map(({ resource }) => called(resource, members.length > 1))
  if (names.length <= NAMED) return listed(names)
  const rest = names.length - NAMED + 1
  return listed([...names.slice(0, NAMED - 1), { en: `${rest} other hosts`, ko: `다른 호스트 ${rest}개` }])
}

function trafficText(flows: readonly Flow[]): Text {
  const [certain, perhaps] = (['reachable', 'unsupported'] as const).map((verdict) =>
    flows.filter((flow) => flow.verdict === verdict),
  )
  const sure = certain && certain.length > 0 ? [sortsText(certain)] : []
  const unsure = perhaps && perhaps.length > 0 ? [sortsText(perhaps)] : []
  return listed([...sure, ...unsure.map(({ en, ko }) => ({ en: `perhaps ${en}`, ko: `${ko}(불확실)` }))])
}

function sortsText(flows: readonly Flow[]): Text {
  const whole = new Set(flows.filter(isWhole).map(({ protocol }) => protocol))
  if (EVERYTHING.every((protocol) => whole.has(protocol))) return { en: 'all traffic', ko: '모든 트래픽' }
  return listed(flows.map(flowText))
}

const EVERYTHING = ['tcp', 'udp', 'icmp', 'other']

function isWhole({ ports: [first, ...more] }: Flow): boolean {
  return !first || (more.length === 0 && first[0] === 0 && first[1] === 65_535)
}

function flowText(flow: Flow): Text {
  if (flow.protocol === 'other') return { en: 'every other protocol', ko: '그 밖의 모든 프로토콜' }
  const name = flow.protocol.toUpperCase()
  if (isWhole(flow)) return flow.ports.length > 0 ? { en: `all ${name}`, ko: `모든 ${name}` } : verbatim(name)
  return verbatim(`${name} ${flow.ports.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`)).join(', ')}`)
}

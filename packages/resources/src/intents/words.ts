import { hasPorts, protocolName, protocolNumber } from '@vpcanvas/ip'
import type { Id, Intent, IntentEnd, Inventory } from '@vpcanvas/model'
import { type Text, verbatim } from '@vpcanvas/text'
import { drawables } from '../drawables.ts'

/** What an intent says: `app may reach cache: TCP 6379`. */
export function intentText(intent: Intent, design: Inventory): Text {
  const each = intent.rule === 'allow' ? 'every' : 'any'
  const [from, to] = [endText(intent.from, design, each), endText(intent.to, design, each)]
  const traffic = trafficText(intent)
  return intent.rule === 'allow'
    ? {
        en: `${from.en} may reach ${to.en}: ${traffic.en}`,
        ko: `${from.ko} → ${to.ko} 연결 유지: ${traffic.ko}`,
      }
    : {
        en: `${from.en} must never reach ${to.en}: ${traffic.en}`,
        ko: `${from.ko} → ${to.ko} 연결 금지: ${traffic.ko}`,
      }
}

/** Who an end of an intent is about: `every` of them, or, where something is forbidden, `any`. */
export function endText(end: IntentEnd, { resources }: Inventory, each: 'every' | 'any' = 'every'): Text {
  if (typeof end === 'string') return nameOf(end, resources)
  if ('in' in end) {
    const { en, ko } = nameOf(end.in, resources)
    return { en: `${each}thing in ${en}`, ko: `${ko}의 모든 리소스` }
  }
  if ('group' in end) {
    const { en, ko } = nameOf(end.group, resources)
    return { en: `${each} member of ${en}`, ko: `보안 그룹 ${ko}의 모든 리소스` }
  }
  if ('tag' in end) {
    const tag = `${end.tag}=${end.value}`
    return { en: `${each}thing tagged ${tag}`, ko: `태그가 ${tag}인 모든 리소스` }
  }
  if (end.kind === 'internet') return INTERNET
  const label = Object.hasOwn(drawables, end.kind) ? drawables[end.kind]?.schema.label : undefined
  const { en, ko } = label ?? verbatim(end.kind)
  return { en: `${each} ${en}`, ko: `모든 ${ko}` }
}

/** `TCP 6379-6380`, `UDP, every port`, `ICMP`. */
export function trafficText({ protocol, ports }: Pick<Intent, 'protocol' | 'ports'>): Text {
  const number = protocolNumber(protocol)
  const written = ports.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`)).join(', ')
  if (number === -1) {
    return written === ''
      ? { en: 'all traffic', ko: '모든 트래픽' }
      : { en: `every protocol, ports ${written}`, ko: `모든 프로토콜, 포트 ${written}` }
  }
  const name = (number === null ? protocol : protocolName(number)).toUpperCase()
  if (number === null || !hasPorts(number)) return verbatim(name)
  return written === '' ? { en: `${name}, every port`, ko: `${name} 모든 포트` } : verbatim(`${name} ${written}`)
}

const INTERNET: Text = { en: 'the internet', ko: '인터넷' }

const ACTORS: ReadonlyMap<string, Text> = new Map([
  ['internet', INTERNET],
  ['onPremises', { en: 'every on-premises network', ko: '모든 온프레미스 네트워크' }],
])

function nameOf(id: Id, resources: Inventory['resources']): Text {
  const resource = Object.hasOwn(resources, id) ? resources[id] : undefined
  if (resource?.kind === 'internet') return INTERNET
  return resource ? verbatim(resource.name || id) : (ACTORS.get(id) ?? verbatim(id))
}

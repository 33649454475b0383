import type { Flow } from '@vpcanvas/reachability'
import { inEach, type Text } from '@vpcanvas/text'

const ALL = 65_535

/** `TCP 22, 6379 · ICMP`; `all traffic` where nothing is left out. */
export function flowsText(flows: readonly Pick<Flow, 'protocol' | 'ports'>[]): Text {
  const isWhole = ({ ports }: Pick<Flow, 'ports'>) =>
    ports.length === 0 || (ports.length === 1 && ports[0]?.[0] === 0 && ports[0][1] === ALL)
  // What no rule names is open only where everything is.
  if (flows.some(({ protocol }) => protocol === 'other') && flows.every(isWhole))
    return { en: 'all traffic', ko: '모든 트래픽' }
  return inEach((language) =>
    flows
      .map((flow) => {
        const name = flow.protocol === 'other' ? OTHER[language] : named(flow.protocol, language)
        return isWhole(flow) ? name : `${name} ${flow.ports.map(portText).join(', ')}`
      })
      .join(' · '),
  )
}

const OTHER = { en: 'other protocols', ko: '기타 프로토콜' }

function named(protocol: string, language: 'en' | 'ko'): string {
  if (!/^\d+$/.test(protocol)) return protocol.toUpperCase()
  return language === 'en' ? `protocol ${protocol}` : `프로토콜 ${protocol}`
}

function portText([low, high]: readonly [number, number]): string {
  return low === high ? `${low}` : `${low}–${high}`
}

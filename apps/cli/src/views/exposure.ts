import type { ExposurePath, Exposures } from '@vpcanvas/reachability'
import { say, type Text } from '@vpcanvas/text'
import type { Input } from '../input.ts'
import { paint, plain, type Terminal } from '../terminal.ts'
import { portsOf } from './ports.ts'

const NOBODY: Text = { en: 'Nothing reaches it.', ko: '도달할 수 있는 대상이 없습니다.' }
const UNKNOWN: Text = {
  en: 'Unknown: the path enters something that is not modelled',
  ko: '알 수 없음: 경로에 모델링되지 않은 구성 요소가 있습니다',
}
const OTHERS: Text = { en: 'other protocols', ko: '기타 프로토콜' }

/** One line for each pair of resources: `internet → web  tcp 80, 443; icmp`. */
export function showExposures(terminal: Terminal, input: Input, { paths, unsupported }: Exposures): void {
  const { language } = terminal
  if (paths.length === 0 && unsupported.length === 0) terminal.print(say(NOBODY, language))
  for (const line of lines(terminal, input, paths)) terminal.print(line)
  if (unsupported.length === 0) return
  terminal.print(`${paths.length > 0 ? '\n' : ''}${paint(terminal, 'yellow', say(UNKNOWN, language))}`)
  for (const line of lines(terminal, input, unsupported)) terminal.print(line)
}

function lines(terminal: Terminal, { design }: Input, paths: readonly ExposurePath[]): readonly string[] {
  const nameOf = (id: string) => plain((Object.hasOwn(design.resources, id) && design.resources[id]?.name) || id)
  return [...Map.groupBy(paths, ({ from, to }) => `${from} ${to}`).values()].flatMap((between) => {
    const [first] = between
    if (!first) return []
    const traffic = between.map((one) => trafficOf(terminal, one)).join('; ')
    return [`${nameOf(first.from)} → ${nameOf(first.to)}  ${paint(terminal, 'dim', traffic)}`]
  })
}

function trafficOf({ language }: Terminal, { protocol, ports }: ExposurePath): string {
  if (protocol === 'other') return say(OTHERS, language)
  if (ports.length === 0) return protocol
  return `${protocol} ${portsOf(ports, language)}`
}

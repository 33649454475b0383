import { Command, Option } from 'commander'
import { type Network, networkOf, openings, trace, type TraceQuery } from '@vpcanvas/reachability'
import { kinds } from '@vpcanvas/resources'
import { action } from '../action.ts'
import { inputFor, jsonIn, STANDARD_INPUT } from '../input.ts'
import type { Words } from '../language.ts'
import { byteOption, JSON_OPTION, portOption } from '../options.ts'
import { CannotRun, NO, OK } from '../outcome.ts'
import { at, type Query, readQuery } from '../queries.ts'
import { designArgument, templateOptions, type TemplateOptions } from '../templateOptions.ts'
import type { Terminal } from '../terminal.ts'
import { showOpenings } from '../views/openings.ts'
import { type Answer, answerAsJson, showAnswers, showTrace, traceAsJson } from '../views/trace.ts'

interface Options extends TemplateOptions {
  readonly from?: string
  readonly to?: string
  readonly port?: number
  readonly sourcePort?: number
  readonly protocol?: string
  readonly icmpType?: number
  readonly icmpCode?: number
  readonly sourceAddress?: string
  readonly queries?: string
  readonly json?: boolean
}

export function traceCommand(words: Words): Command {
  const command = new Command('trace')
    .description(
      words({
        en: 'Walk one flow there and back, and say who refuses it and why.',
        ko: '트래픽 하나를 왕복으로 추적하여 누가 왜 차단하는지 보여 줍니다.',
      }),
    )
    .addArgument(designArgument(words))
    .option(
      '--from <end>',
      words({
        en: 'a resource (id, name, AWS id or logical id), an address, or internet',
        ko: '리소스(ID, 이름, AWS ID, 논리적 ID), 주소 또는 internet',
      }),
    )
    .option('--to <end>', words({ en: 'the same', ko: '위와 같습니다' }))
    .addOption(
      portOption(
        '--port <number>',
        words({
          en: 'destination port; what it listens on, or any, by default',
          ko: '대상 포트. 기본값은 대상이 수신하는 포트 또는 모든 포트',
        }),
      ),
    )
    .addOption(
      portOption(
        '--source-port <number>',
        words({ en: 'of the client; an ephemeral one by default', ko: '클라이언트 포트. 기본값은 임시 포트' }),
      ),
    )
    .option(
      '--protocol <protocol>',
      words({ en: 'tcp (the default), udp, icmp or a number', ko: 'tcp(기본값), udp, icmp 또는 번호' }),
    )
    .addOption(
      byteOption(
        '--icmp-type <number>',
        words({ en: 'of ICMP or ICMPv6; an echo request by default', ko: 'ICMP 또는 ICMPv6 유형. 기본값은 에코 요청' }),
      ),
    )
    .addOption(
      byteOption(
        '--icmp-code <number>',
        words({ en: 'of the ICMP type; 0 by default', ko: 'ICMP 유형의 코드. 기본값은 0' }),
      ),
    )
    .option(
      '--source-address <address>',
      words({
        en: 'the source that the sender writes, where it is not its own address',
        ko: '출발지가 자신의 주소 대신 패킷에 적는 소스 주소',
      }),
    )
    .addOption(
      new Option(
        '--queries <file>',
        words({
          en: 'many flows instead: a JSON array of queries with the same names in camel case (from, to, sourcePort, ...); - is standard input',
          ko: '여러 트래픽을 한 번에 추적합니다. 같은 이름을 카멜 표기(from, to, sourcePort 등)로 쓴 질의의 JSON 배열. 표준 입력은 -',
        }),
      ),
    )
    .option('--json', words(JSON_OPTION))
  return templateOptions(command, words).action(
    action(async (terminal, path: string, options: Options) => {
      if (options.queries !== undefined) return many(terminal, path, options.queries, options)
      const { from, to, protocol = 'tcp' } = options
      if (from === undefined || to === undefined) throw new CannotRun(from === undefined ? NO_FROM : NO_TO)
      if (needsIcmp(options) && !isIcmp(protocol)) throw new CannotRun(NO_ICMP)
      const input = await inputFor(terminal, path, options)
      const query: TraceQuery = {
        from,
        to,
        protocol,
        ...Object.fromEntries(DETAILS.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]]))),
      }
      const walked = trace(networkOf(input.design, kinds), query)
      if (options.json) terminal.json(traceAsJson(walked, terminal.language))
      else {
        showTrace(terminal, input, walked)
        if (walked.verdict === 'blocked') showOpenings(terminal, openings(input.design, kinds, query))
      }
      return walked.verdict === 'reachable' ? OK : NO
    }),
  )
}

/** What a flow may say beside its ends and its protocol. */
const DETAILS = ['port', 'sourcePort', 'icmpType', 'icmpCode', 'sourceAddress'] as const

function needsIcmp({ icmpType, icmpCode }: Options): boolean {
  return icmpType !== undefined || icmpCode !== undefined
}

/** ICMP and ICMPv6, by name or number. */
function isIcmp(protocol: string): boolean {
  return /^(1|58|icmp|icmpv6|icmp6|ipv6-icmp)$/i.test(protocol.trim())
}

/** Answers every query in its place, also where some cannot be asked. */
async function many(terminal: Terminal, path: string, file: string, options: Options): Promise<number> {
  const both = (['from', 'to', 'protocol', ...DETAILS] as const).find((name) => options[name] !== undefined)
  if (both) throw new CannotRun(eitherOr(both.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)))
  if (path === '-' && file === '-') throw new CannotRun(ONE_INPUT)
  const queries = await queriesIn(file, terminal)
  const input = await inputFor(terminal, path, options)
  const network = networkOf(input.design, kinds)
  const answers: Answer[] = []
  for (const [index, query] of queries.entries()) answers.push(await answerTo(network, query, index))
  if (options.json) terminal.json({ results: answers.map((one) => answerAsJson(one, terminal.language)) })
  else showAnswers(terminal, input, answers)
  return answers.every((one) => 'trace' in one && one.trace.verdict === 'reachable') ? OK : NO
}

async function queriesIn(file: string, terminal: Terminal): Promise<readonly Query[]> {
  const name = file === '-' ? STANDARD_INPUT : file
  const entries = await jsonIn(file)
  if (!Array.isArray(entries)) throw new CannotRun(noArray(name))
  return entries.map((entry: unknown, index) => {
    const { read, strange } = readQuery(entry, index)
    if (strange.length > 0) terminal.note(at(index, ignored(strange)))
    return read
  })
}

async function answerTo(network: Network, query: Query, index: number): Promise<Answer> {
  if ('refused' in query) return query
  try {
    return { query: query.query, trace: trace(network, query.query) }
  } catch (error) {
    const { asCannotRun } = await import('../failures.ts')
    return { query: query.query, refused: at(index, asCannotRun(error).text) }
  }
}

const NO_FROM = {
  en: 'Say where the flow starts: --from with a resource, an address or internet. Or give --queries with a file.',
  ko: '--from으로 출발지(리소스, 주소 또는 internet)를 지정하십시오. 또는 --queries로 파일을 지정하십시오.',
}
const NO_TO = {
  en: 'Say where the flow goes: --to with a resource, an address or internet.',
  ko: '--to로 목적지(리소스, 주소 또는 internet)를 지정하십시오.',
}
const NO_ICMP = {
  en: '--icmp-type and --icmp-code are for ICMP alone. Add --protocol icmp.',
  ko: '--icmp-type, --icmp-code 옵션은 ICMP에만 쓸 수 있습니다. --protocol icmp 옵션을 추가하십시오.',
}
const ONE_INPUT = {
  en: 'The design and the queries cannot both come from standard input. Give one of them as a file.',
  ko: '디자인과 질의를 모두 표준 입력으로 받을 수 없습니다. 하나는 파일로 지정하십시오.',
}

function eitherOr(flag: string) {
  return {
    en: `--${flag} is for one flow and --queries for many. Give one or the other.`,
    ko: `--${flag} 옵션은 트래픽 하나에, --queries 옵션은 여러 트래픽에 씁니다. 하나만 지정하십시오.`,
  }
}

function noArray(name: string) {
  return {
    en: `${name}: not a JSON array of queries. Write [{ "from": "...", "to": "...", "port": 443 }, ...].`,
    ko: `${name}: 질의의 JSON 배열이 아닙니다. [{ "from": "...", "to": "...", "port": 443 }, ...] 형식으로 쓰십시오.`,
  }
}

function ignored(keys: readonly string[]) {
  const list = keys.map((key) => `"${key}"`).join(', ')
  return { en: `ignored, since a query has no such key: ${list}`, ko: `질의에 없는 키이므로 무시합니다: ${list}` }
}

import { readFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import { networkOf, type Trace, trace, type TraceQuery } from '@vpcanvas/reachability'
import { kinds } from '@vpcanvas/resources'
import { z } from 'zod'
import { action } from '../action.ts'
import { type Input, readInput } from '../input.ts'
import { CannotRun, NO, OK } from '../outcome.ts'
import { templateOptions, type TemplateOptions } from '../templateOptions.ts'
import type { Terminal } from '../terminal.ts'
import { portNumber } from './sandbox.ts'
import { showTrace, traceAsJson } from '../views/trace.ts'

interface Options extends TemplateOptions {
  readonly from?: string
  readonly to?: string
  readonly port?: number
  readonly sourcePort?: number
  readonly protocol: string
  readonly queries?: string
  readonly json?: boolean
}

export function traceCommand(): Command {
  const command = new Command('trace')
    .description('Walk one flow there and back, and say who refuses it and why.')
    .argument('<design>', 'a design file or a CloudFormation template; - is standard input')
    .option('--from <end>', 'a resource (id, name or logical id), an address, or internet')
    .option('--to <end>', 'the same')
    .option('--port <number>', 'destination port', portNumber)
    .option('--source-port <number>', 'of the client; an ephemeral one by default', portNumber)
    .addOption(new Option('--protocol <protocol>', 'tcp, udp, icmp or a number').default('tcp'))
    .option('--queries <file>', 'a JSON array of { from, to, protocol, port, sourcePort }')
    .option('--json', 'one JSON document')
  return templateOptions(command).action(
    action(async (terminal, path: string, options: Options) => {
      const input = await readInput(path, options)
      if (options.queries !== undefined) return many(terminal, input, options.queries, options.json ?? false)
      if (options.from === undefined || options.to === undefined) {
        throw new CannotRun({
          en: 'Give --from and --to, or --queries with a file.',
          ko: '--from과 --to를 지정하거나 --queries로 파일을 지정하십시오.',
        })
      }
      const { from, to, port, sourcePort, protocol } = options
      const walked = walk(input, {
        from,
        to,
        protocol,
        ...(port !== undefined && { port }),
        ...(sourcePort !== undefined && { sourcePort }),
      })
      if (options.json) terminal.json(traceAsJson(walked, terminal.language))
      else showTrace(terminal, input, walked)
      return walked.verdict === 'reachable' ? OK : NO
    }),
  )
}

function walk(input: Input, query: TraceQuery): Trace {
  return trace(networkOf(input.design, kinds), query)
}

const queriesSchema = z.array(
  z.object({
    from: z.string(),
    to: z.string(),
    protocol: z.union([z.string(), z.number()]).default('tcp'),
    port: z.int().min(0).max(65535).optional(),
    sourcePort: z.int().min(0).max(65535).optional(),
  }),
)

async function many(terminal: Terminal, input: Input, file: string, json: boolean): Promise<number> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CannotRun({ en: `${file}: cannot be read.`, ko: `${file}: 읽을 수 없습니다.` })
  })
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw new CannotRun({ en: `${file}: not valid JSON.`, ko: `${file}: 올바른 JSON이 아닙니다.` })
  }
  const queries = queriesSchema.safeParse(parsed)
  if (!queries.success) {
    const issue = queries.error.issues[0]
    const place = issue?.path.join('.') ?? ''
    throw new CannotRun({
      en: `${file}: at "${place}": ${issue?.message ?? ''}. A query is { from, to, protocol, port, sourcePort }.`,
      ko: `${file}: "${place}" 위치: ${issue?.message ?? ''} 질의 형식: { from, to, protocol, port, sourcePort }`,
    })
  }
  const walked = queries.data.map((query) => walk(input, { ...query, protocol: String(query.protocol) }))
  if (json) terminal.json({ results: walked.map((one) => traceAsJson(one, terminal.language)) })
  else for (const one of walked) showTrace(terminal, input, one)
  return walked.every((one) => one.verdict === 'reachable') ? OK : NO
}

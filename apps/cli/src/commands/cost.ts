import { Command } from 'commander'
import { comparisons, estimate } from '@vpcanvas/cost'
import { canonicalJson, type Design, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { costs } from '@vpcanvas/resources/costs'
import { action } from '../action.ts'
import { type Input, inputFor } from '../input.ts'
import type { Words } from '../language.ts'
import { JSON_OPTION } from '../options.ts'
import { usageOption, withUsage } from '../ownUsage.ts'
import { CannotRun, OK } from '../outcome.ts'
import { keepPrices, PRICES_FILE, pricesHere } from '../prices.ts'
import { writeOutput } from '../output.ts'
import type { Terminal } from '../terminal.ts'
import { designArgument, templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { comparisonsJson, costJson, showComparisons, showCost } from '../views/cost.ts'
import { inLanguage } from '../views/inLanguage.ts'

interface Options extends TemplateOptions {
  readonly compare?: string
  readonly refresh?: boolean
  readonly usage: readonly string[]
  readonly output?: string
  readonly json?: boolean
}

const schemas = schemasOf(kinds)

export function costCommand(words: Words): Command {
  const command = new Command('cost')
    .description(
      words({
        en: 'Estimate the monthly bill: what is certain, and what depends on use.',
        ko: '월 요금을 추정합니다. 확정 요금과 사용량에 따른 요금을 나누어 보여 줍니다.',
      }),
    )
    .addArgument(designArgument(words))
    .option(
      '--compare <resource>',
      words({
        en: 'other ways to have a resource, by its id or name, with what each costs and risks',
        ko: '리소스의 다른 구성 방법과 각각의 비용 및 위험(ID 또는 이름)',
      }),
    )
    .option(
      '--refresh',
      words({
        en: `first read the prices of the design's regions from the AWS Pricing API into ${PRICES_FILE}`,
        ko: `먼저 디자인 리전의 가격을 AWS Pricing API에서 읽어 ${PRICES_FILE}에 저장`,
      }),
    )
    .addOption(usageOption(words))
    .option(
      '-o, --output <file>',
      words({
        en: 'write the design with what --usage says of it to this file; the file itself is allowed',
        ko: '--usage로 지정한 사용량을 적용한 디자인을 저장할 파일. 원본 파일도 가능합니다',
      }),
    )
    .option('--json', words(JSON_OPTION))
  return templateOptions(command, words).action(
    action(async (terminal, path: string, options: Options) => {
      const read = await inputFor(terminal, path, options)
      const input = { ...read, design: withUsage(read.design, options.usage) }
      const subject = options.compare === undefined ? null : resourceOf(input, options.compare)
      if (options.refresh) await refresh(terminal, input.design)
      const prices = await pricesHere()
      const estimated = estimate(input.design, schemas, costs, prices)
      const compared = subject === null ? null : comparisons(input.design, schemas, costs, prices, subject)
      if (options.json) {
        const json = { ...costJson(estimated), ...(compared && { comparisons: comparisonsJson(compared) }) }
        terminal.json(inLanguage(json, terminal.language))
      } else {
        showCost(terminal, input.design, estimated)
        if (subject !== null && compared) showComparisons(terminal, input.design, subject, compared)
      }
      if (options.output !== undefined) {
        await writeOutput(terminal, options.output, { content: canonicalJson(input.design), format: 'design' }, read)
      }
      return OK
    }),
  )
}

/** The id of the resource that is meant. */
function resourceOf({ design, name }: Input, said: string): string {
  if (Object.hasOwn(design.resources, said)) return said
  const [first, ...more] = Object.values(design.resources).filter((one) => one.name === said)
  if (first && more.length === 0) return first.id
  throw new CannotRun({
    en: `--compare: ${name} has no "${said}", or several of that name. Name it by its id.`,
    ko: `--compare: ${name}에 "${said}" 리소스가 없거나 같은 이름이 여러 개입니다. ID로 지정하십시오.`,
  })
}

async function refresh(terminal: Terminal, design: Design): Promise<void> {
  const regions = new Set(
    Object.values(design.resources).flatMap(({ kind, props }) => (kind === 'region' ? [String(props['region'])] : [])),
  )
  if (regions.size === 0) {
    throw new CannotRun({
      en: '--refresh: the design has no region to read prices of.',
      ko: '--refresh: 디자인에 가격을 읽을 리전이 없습니다.',
    })
  }
  const { readPriceList } = await import('@vpcanvas/catalogue/price-list')
  const today = new Date().toISOString().slice(0, 10)
  try {
    const table = await readPriceList([...regions].toSorted(), today, undefined, (region, rates) =>
      terminal.note({ en: `${region}: ${rates} prices`, ko: `${region}: 가격 ${rates}개` }),
    )
    await keepPrices(table)
  } catch (error) {
    if (error instanceof CannotRun) throw error
    const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    throw new CannotRun({
      en: `--refresh: the AWS Pricing API does not answer (${why}). The prices stay as they were.`,
      ko: `--refresh: AWS Pricing API가 응답하지 않습니다(${why}). 가격은 그대로 유지됩니다.`,
    })
  }
}

import { Command, Option } from 'commander'
import { intentAnswers, kinds, readIntents } from '@vpcanvas/resources'
import { findings } from '@vpcanvas/rules'
import type { Intent } from '@vpcanvas/model'
import { action } from '../action.ts'
import { type Input, inputFor, jsonIn, STANDARD_INPUT } from '../input.ts'
import type { Words } from '../language.ts'
import { CannotRun, NO, OK } from '../outcome.ts'
import { designArgument, templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { inLanguage } from '../views/inLanguage.ts'
import { showIntents } from '../views/intents.ts'
import { asJson, countsOf, showProblems } from '../views/problems.ts'

interface Options extends TemplateOptions {
  readonly intents?: string
  readonly format: 'text' | 'json'
  readonly json?: boolean
}

export function checkCommand(words: Words): Command {
  const command = new Command('check')
    .description(
      words({
        en: 'Say what AWS would refuse, and whether everything that must stay reachable or blocked is.',
        ko: 'AWS가 거부할 것과 연결 의도가 지켜지는지를 보여 줍니다.',
      }),
    )
    .addArgument(designArgument(words))
    .option(
      '--intents <file>',
      words({
        en: 'more intents: a JSON array of { rule, from, to, protocol, ports }; - is standard input',
        ko: '추가할 의도. { rule, from, to, protocol, ports }의 JSON 배열. 표준 입력은 -',
      }),
    )
    .addOption(
      new Option('--format <format>', words({ en: 'of the answer', ko: '출력 형식' }))
        .choices(['text', 'json'])
        .default('text')
        .conflicts('json'),
    )
    .option('--json', words({ en: 'the same as --format json', ko: '--format json과 같습니다' }))
  return templateOptions(command, words).action(
    action(async (terminal, path: string, options: Options) => {
      if (path === '-' && options.intents === '-') throw new CannotRun(ONE_INPUT)
      const input = await inputFor(terminal, path, options)
      const { design } = input
      const more = options.intents === undefined ? [] : await intentsIn(options.intents, input)
      const problems = findings(design, kinds)
      const intents = intentAnswers(design, [...design.intents, ...more])
      const counts = countsOf(problems)
      if (options.json || options.format === 'json') {
        terminal.json({
          problems: problems.map((one) => asJson(terminal, input, one)),
          counts,
          intents: inLanguage(intents, terminal.language),
        })
      } else {
        showProblems(terminal, input, problems, 'text')
        showIntents(terminal, input, intents)
      }
      return counts.error > 0 || intents.some(({ state }) => state === 'broken') ? NO : OK
    }),
  )
}

/** The intents of a file, about a design. @throws CannotRun with the place. */
async function intentsIn(file: string, { design }: Input): Promise<readonly Intent[]> {
  const read = readIntents(await jsonIn(file), design)
  if (read.ok) return read.intents
  const name = file === '-' ? STANDARD_INPUT : file
  throw new CannotRun({ en: `${name}: ${read.text.en}`, ko: `${name}: ${read.text.ko}` })
}

const ONE_INPUT = {
  en: 'The design and the intents cannot both come from standard input. Give one of them as a file.',
  ko: '디자인과 의도를 모두 표준 입력으로 받을 수 없습니다. 하나는 파일로 지정하십시오.',
}

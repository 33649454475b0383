import { Command, Option } from 'commander'
import { kinds } from '@vpcanvas/resources'
import { findings } from '@vpcanvas/rules'
import { action } from '../action.ts'
import { inputFor } from '../input.ts'
import type { Words } from '../language.ts'
import { NO, OK } from '../outcome.ts'
import { designArgument, templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { countsOf, showProblems, type ProblemFormat } from '../views/problems.ts'

interface Options extends TemplateOptions {
  readonly format: ProblemFormat
  readonly json?: boolean
}

export function validateCommand(words: Words): Command {
  const command = new Command('validate')
    .description(
      words({
        en: 'Say everything that AWS would refuse, and what works but is wrong or risky.',
        ko: 'AWS가 거부할 것과 동작하지만 잘못되었거나 위험한 것을 모두 보여 줍니다.',
      }),
    )
    .addArgument(designArgument(words))
    .addOption(
      new Option('--format <format>', words({ en: 'of the answer', ko: '출력 형식' }))
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text')
        .conflicts('json'),
    )
    .option('--json', words({ en: 'the same as --format json', ko: '--format json과 같습니다' }))
  return templateOptions(command, words).action(
    action(async (terminal, path: string, options: Options) => {
      const input = await inputFor(terminal, path, options)
      const problems = findings(input.design, kinds)
      showProblems(terminal, input, problems, options.json ? 'json' : options.format)
      return countsOf(problems).error > 0 ? NO : OK
    }),
  )
}

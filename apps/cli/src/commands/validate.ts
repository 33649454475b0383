import { Command, Option } from 'commander'
import { kinds } from '@vpcanvas/resources'
import { findings } from '@vpcanvas/rules'
import { action } from '../action.ts'
import { readInput } from '../input.ts'
import { NO, OK } from '../outcome.ts'
import { templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { countsOf, showProblems, type ProblemFormat } from '../views/problems.ts'

interface Options extends TemplateOptions {
  readonly format: ProblemFormat
  readonly json?: boolean
}

export function validateCommand(): Command {
  const command = new Command('validate')
    .description('Say everything that AWS would refuse, and what works but is wrong or risky.')
    .argument('<design>', 'a design file or a CloudFormation template; - is standard input')
    .addOption(
      new Option('--format <format>', 'of the answer').choices(['text', 'json', 'sarif', 'github']).default('text'),
    )
    .option('--json', 'the same as --format json')
  return templateOptions(command).action(
    action(async (terminal, path: string, options: Options) => {
      const input = await readInput(path, options)
      const problems = findings(input.design, kinds)
      showProblems(terminal, input, problems, options.json ? 'json' : options.format)
      return countsOf(problems).error > 0 ? NO : OK
    }),
  )
}

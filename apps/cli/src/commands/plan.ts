import { Command } from 'commander'
import { plan, planJson } from '@vpcanvas/provision'
import { action } from '../action.ts'
import { readInput } from '../input.ts'
import { OK } from '../outcome.ts'
import { withTarget } from '../targets.ts'
import { templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { inLanguage } from '../views/inLanguage.ts'
import { showPlan } from '../views/plan.ts'

interface Options extends TemplateOptions {
  readonly target: string
  readonly json?: boolean
}

export function planCommand(): Command {
  const command = new Command('plan')
    .description('Say what would be created, changed, replaced and deleted, and why. Changes nothing.')
    .argument('<design>', 'a design file or a CloudFormation template; - is standard input')
    .requiredOption('--target <target>', 'sandbox, PROFILE[:REGION], or env')
    .option('--json', 'one JSON document')
  return templateOptions(command).action(
    action(async (terminal, path: string, options: Options) => {
      const input = await readInput(path, options)
      const made = await withTarget(terminal, options.target, ({ target, lifecycles, storage }) =>
        plan(input.provisioned, lifecycles, target, { storage }),
      )
      if (options.json) terminal.json(inLanguage(planJson(made), terminal.language))
      else showPlan(terminal, made)
      return OK
    }),
  )
}

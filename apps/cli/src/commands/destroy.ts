import { Command } from 'commander'
import { apply, planDestroy } from '@vpcanvas/provision'
import { action } from '../action.ts'
import { typed } from '../confirm.ts'
import { readInput } from '../input.ts'
import { NO, OK } from '../outcome.ts'
import { stopSignal } from '../stopSignal.ts'
import { withTarget } from '../targets.ts'
import { templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { inLanguage } from '../views/inLanguage.ts'
import { showPlan, showProgress, showResult } from '../views/plan.ts'

interface Options extends TemplateOptions {
  readonly target: string
  readonly yes?: boolean
  readonly json?: boolean
}

export function destroyCommand(): Command {
  const command = new Command('destroy')
    .description('Delete everything that a design made in a target, and nothing else.')
    .argument('<design>', 'a design file or a CloudFormation template; - is standard input')
    .requiredOption('--target <target>', 'sandbox, PROFILE[:REGION], or env')
    .option('--yes', 'do not ask for the name of the design')
    .option('--json', 'one JSON document')
  return templateOptions(command).action(
    action(async (terminal, path: string, options: Options) => {
      const { provisioned: design } = await readInput(path, options)
      return withTarget(terminal, options.target, async ({ target, lifecycles, storage }) => {
        const made = await planDestroy(design, lifecycles, target, { storage })
        if (!options.yes && made.steps.length > 0) {
          if (!options.json) showPlan(terminal, made)
          if (!(await typed(terminal, design.name))) return NO
        }
        const result = await apply(made, lifecycles, target, {
          storage,
          signal: stopSignal(),
          onEvent: (event) => showProgress(terminal, event),
        })
        if (options.json) terminal.json(inLanguage(result, terminal.language))
        else showResult(terminal, result, (id) => design.resources[id]?.name || id)
        return result.status === 'succeeded' ? OK : NO
      })
    }),
  )
}

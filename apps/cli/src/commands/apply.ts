import { Command, Option } from 'commander'
import { apply, plan } from '@vpcanvas/provision'
import { refuseUnaccepted } from '@vpcanvas/server'
import { action } from '../action.ts'
import { confirmed } from '../confirm.ts'
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
  readonly acceptDataLoss?: boolean
  readonly json?: boolean
}

export function applyCommand(): Command {
  const command = new Command('apply')
    .description('Bring a target to the design. Applying again goes on where it stopped.')
    .argument('<design>', 'a design file or a CloudFormation template; - is standard input')
    .requiredOption('--target <target>', 'sandbox, PROFILE[:REGION], or env')
    .option('--yes', 'do not ask; also accepts the replacements that the plan announces')
    .option('--accept-data-loss', 'also where what is stored is lost')
    .addOption(new Option('--engine <engine>', 'what carries it out').choices(['sdk']).default('sdk'))
    .option('--json', 'one JSON document')
  return templateOptions(command).action(
    action(async (terminal, path: string, options: Options) => {
      const input = await readInput(path, options)
      return withTarget(terminal, options.target, async ({ target, lifecycles, storage }) => {
        const made = await plan(input.provisioned, lifecycles, target, { storage })
        const asks = made.steps.length > 0 && !options.yes
        if (asks && !options.json) showPlan(terminal, made)
        const agreed = !asks || (await confirmed(terminal, { en: 'Apply this plan?', ko: '이 계획을 적용할까요?' }))
        if (!agreed) return NO
        refuseUnaccepted(made, { replacements: true, dataLoss: options.acceptDataLoss ?? false })
        const result = await apply(made, lifecycles, target, {
          storage,
          signal: stopSignal(),
          onEvent: (event) => showProgress(terminal, event),
        })
        if (options.json) terminal.json(inLanguage(result, terminal.language))
        else showResult(terminal, result, (id) => input.design.resources[id]?.name || id)
        return result.status === 'succeeded' ? OK : NO
      })
    }),
  )
}

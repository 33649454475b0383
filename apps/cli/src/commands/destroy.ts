import { Command } from 'commander'
import { apply, planDestroy } from '@vpcanvas/provision'
import { action } from '../action.ts'
import { typed } from '../confirm.ts'
import { inputFor } from '../input.ts'
import type { Words } from '../language.ts'
import { JSON_OPTION, TARGET_OPTION } from '../options.ts'
import { NO, OK } from '../outcome.ts'
import { stopSignal } from '../stopSignal.ts'
import { withTarget } from '../targets.ts'
import { designArgument, templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { inLanguage } from '../views/inLanguage.ts'
import { showPlan } from '../views/plan.ts'
import { showProgress, showResult } from '../views/run.ts'

interface Options extends TemplateOptions {
  readonly target: string
  readonly yes?: boolean
  readonly json?: boolean
}

export function destroyCommand(words: Words): Command {
  const command = new Command('destroy')
    .description(
      words({
        en: 'Delete everything that a design made in a target, and nothing else.',
        ko: '디자인이 대상에 만든 것만 모두 삭제합니다.',
      }),
    )
    .addArgument(designArgument(words))
    .requiredOption('--target <target>', words(TARGET_OPTION))
    .option('--yes', words({ en: 'do not ask for the name of the design', ko: '디자인 이름을 묻지 않고 진행합니다' }))
    .option('--json', words(JSON_OPTION))
  return templateOptions(command, words).action(
    action(async (terminal, path: string, options: Options) => {
      const { provisioned: design } = await inputFor(terminal, path, options)
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

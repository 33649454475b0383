import { Command } from 'commander'
import { plan, planJson } from '@vpcanvas/provision'
import { labelOf } from '@vpcanvas/resources'
import { action } from '../action.ts'
import { inputFor } from '../input.ts'
import type { Words } from '../language.ts'
import { JSON_OPTION, TARGET_OPTION } from '../options.ts'
import { OK } from '../outcome.ts'
import { withTarget } from '../targets.ts'
import { designArgument, templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { inLanguage } from '../views/inLanguage.ts'
import { showPlan } from '../views/plan.ts'

interface Options extends TemplateOptions {
  readonly target: string
  readonly json?: boolean
}

export function planCommand(words: Words): Command {
  const command = new Command('plan')
    .description(
      words({
        en: 'Say what would be created, changed, replaced and deleted, and why. Changes nothing.',
        ko: '무엇을 왜 생성, 변경, 교체, 삭제하는지 보여 줍니다. 아무것도 바꾸지 않습니다.',
      }),
    )
    .addArgument(designArgument(words))
    .requiredOption('--target <target>', words(TARGET_OPTION))
    .option('--json', words(JSON_OPTION))
  return templateOptions(command, words).action(
    action(async (terminal, path: string, options: Options) => {
      const input = await inputFor(terminal, path, options)
      const made = await withTarget(terminal, options.target, ({ target, lifecycles, storage }) =>
        plan(input.provisioned, lifecycles, target, { storage, ...(!options.json && { calling: labelOf }) }),
      )
      if (options.json) terminal.json(inLanguage(planJson(made), terminal.language))
      else showPlan(terminal, made)
      return OK
    }),
  )
}

import { Command } from 'commander'
import { plan, planJson, readRecord } from '@vpcanvas/provision'
import { brokenIntents, labelOf } from '@vpcanvas/resources'
import { action } from '../action.ts'
import { inputFor } from '../input.ts'
import type { Words } from '../language.ts'
import { ACCEPT_BROKEN_OPTION, JSON_OPTION, TARGET_OPTION } from '../options.ts'
import { NO, OK } from '../outcome.ts'
import { pricesHere } from '../prices.ts'
import { withTarget } from '../targets.ts'
import { designArgument, templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { costChange, costChangeJson, showCostChange } from '../views/costChange.ts'
import { inLanguage } from '../views/inLanguage.ts'
import { showBroken } from '../views/intents.ts'
import { showPlan } from '../views/plan.ts'

interface Options extends TemplateOptions {
  readonly target: string
  readonly acceptBrokenIntents?: boolean
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
    .option('--accept-broken-intents', words(ACCEPT_BROKEN_OPTION))
    .option('--json', words(JSON_OPTION))
  return templateOptions(command, words).action(
    action(async (terminal, path: string, options: Options) => {
      const input = await inputFor(terminal, path, options)
      const prices = await pricesHere()
      const [made, applied] = await withTarget(terminal, options.target, async ({ target, lifecycles, storage }) => {
        const calling = !options.json && { calling: labelOf }
        const planned = await plan(input.provisioned, lifecycles, target, { storage, ...calling })
        return [planned, await readRecord(storage, target.account, input.provisioned.id)] as const
      })
      const cost = costChange(applied?.design ?? null, input.design, prices)
      const broken = brokenIntents(input.design)
      if (options.json) {
        const planned = { ...planJson(made), cost: costChangeJson(cost), brokenIntents: broken }
        terminal.json(inLanguage(planned, terminal.language))
      } else {
        showPlan(terminal, made)
        showCostChange(terminal, cost)
        showBroken(terminal, input, broken)
      }
      return broken.length > 0 && !options.acceptBrokenIntents ? NO : OK
    }),
  )
}

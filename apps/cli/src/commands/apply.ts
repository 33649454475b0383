import { Command, Option } from 'commander'
import { apply, plan } from '@vpcanvas/provision'
import { brokenIntents, labelOf } from '@vpcanvas/resources'
import { action } from '../action.ts'
import { confirmed } from '../confirm.ts'
import { inputFor } from '../input.ts'
import type { Words } from '../language.ts'
import { ACCEPT_BROKEN_OPTION, JSON_OPTION, TARGET_OPTION } from '../options.ts'
import { NO, OK } from '../outcome.ts'
import { refuseLoss } from '../refuseLoss.ts'
import { stopSignal } from '../stopSignal.ts'
import { withTarget } from '../targets.ts'
import { designArgument, templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { inLanguage } from '../views/inLanguage.ts'
import { showBroken } from '../views/intents.ts'
import { showPlan } from '../views/plan.ts'
import { showProgress, showResult } from '../views/run.ts'

interface Options extends TemplateOptions {
  readonly target: string
  readonly yes?: boolean
  readonly acceptDataLoss?: boolean
  readonly acceptBrokenIntents?: boolean
  readonly json?: boolean
}

export function applyCommand(words: Words): Command {
  const command = new Command('apply')
    .description(
      words({
        en: 'Bring a target to the design. Applying again goes on where it stopped.',
        ko: '대상을 디자인과 같게 만듭니다. 다시 적용하면 멈춘 곳부터 이어서 진행합니다.',
      }),
    )
    .addArgument(designArgument(words))
    .requiredOption('--target <target>', words(TARGET_OPTION))
    .option(
      '--yes',
      words({
        en: 'do not ask; also accepts the replacements that the plan announces',
        ko: '묻지 않고 진행합니다. 계획에 있는 교체도 승인합니다',
      }),
    )
    .option(
      '--accept-data-loss',
      words({ en: 'go on although stored data is lost', ko: '저장된 데이터가 사라져도 진행합니다' }),
    )
    .option('--accept-broken-intents', words(ACCEPT_BROKEN_OPTION))
    .addOption(
      new Option('--engine <engine>', words({ en: 'what carries it out', ko: '실행 엔진' }))
        .choices(['sdk'])
        .default('sdk'),
    )
    .option('--json', words(JSON_OPTION))
  return templateOptions(command, words).action(
    action(async (terminal, path: string, options: Options) => {
      const input = await inputFor(terminal, path, options)
      const broken = options.acceptBrokenIntents ? [] : brokenIntents(input.design)
      if (broken.length > 0) {
        const refused = { status: 'refused', outputs: {}, steps: [], brokenIntents: broken }
        if (options.json) terminal.json(inLanguage(refused, terminal.language))
        else showBroken(terminal, input, broken)
        terminal.note(BROKEN)
        return NO
      }
      return withTarget(terminal, options.target, async ({ target, lifecycles, storage }) => {
        const made = await plan(input.provisioned, lifecycles, target, { storage, calling: labelOf })
        const asks = made.steps.length > 0 && !options.yes
        if (asks && !options.json) showPlan(terminal, made)
        if (!options.acceptDataLoss) refuseLoss(made)
        const agreed = !asks || (await confirmed(terminal, { en: 'Apply this plan?', ko: '이 계획을 적용할까요?' }))
        if (!agreed) return NO
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

const BROKEN = {
  en: 'Nothing was applied: the design breaks what it says must stay true. Add --accept-broken-intents to apply it as it is.',
  ko: '디자인이 연결 의도를 위반하므로 적용하지 않았습니다. 그대로 적용하려면 --accept-broken-intents 옵션을 추가하십시오.',
}

import type { ApplyEvent, ApplyResult, Plan, PlanStep, StepState } from '@vpcanvas/provision'
import { type Language, say, type Text } from '@vpcanvas/text'
import { paint, plain, type Terminal } from '../terminal.ts'
import { changeText } from './change.ts'
import { resourceText } from './naming.ts'

const MARK = { create: '+', update: '~', replace: '±', delete: '-' } as const
const COLOUR = { create: 'green', update: 'yellow', replace: 'red', delete: 'red' } as const

export function showPlan(terminal: Terminal, plan: Plan): void {
  const { language } = terminal
  for (const step of plan.steps) {
    terminal.print(
      `${paint(terminal, COLOUR[step.action], MARK[step.action])} ${nameOf(step, language)}  ${plain(say(step.reason, language))}`,
    )
    for (const change of step.changes) {
      terminal.print(`    ${changeText(step.kind, change, plan.design, language)}`)
    }
    if (step.dataLoss)
      terminal.print(paint(terminal, 'red', `    ${say(plan.purpose === 'apply' ? LOSS_TO_ACCEPT : LOSS, language)}`))
  }
  for (const passed of plan.passed)
    terminal.note(
      `${resourceText({ id: passed.resource, kind: passed.kind, name: passed.resource }, language)}: ${plain(say(passed.reason, language))}`,
    )
  const { create, update, replace, delete: removed, calls } = plan.summary
  const nothing = plan.steps.length === 0
  if (language === 'ko') {
    terminal.print(
      nothing
        ? `할 일이 없습니다. (API 호출 ${calls}회)`
        : `생성 ${create}, 변경 ${update}, 교체 ${replace}, 삭제 ${removed} (API 호출 ${calls}회)`,
    )
  } else {
    terminal.print(
      nothing
        ? `Nothing to do. (${calls} API calls)`
        : `${create} to create, ${update} to update, ${replace} to replace, ${removed} to delete. (${calls} API calls)`,
    )
  }
}

const LOSS: Text = { en: 'What is stored in it is lost.', ko: '저장된 데이터가 사라집니다.' }

const LOSS_TO_ACCEPT: Text = {
  en: `${LOSS.en} Applying this needs --accept-data-loss.`,
  ko: `${LOSS.ko} 적용하려면 --accept-data-loss 옵션이 필요합니다.`,
}

function nameOf({ name, kind, resource }: Pick<PlanStep, 'name' | 'kind' | 'resource'>, language: Language): string {
  return resourceText({ id: resource, kind, name }, language)
}

/** One line for each thing that happens, on standard error. */
export function showProgress(terminal: Terminal, event: ApplyEvent): void {
  if (event.type !== 'step') return
  const detail = event.detail ? `: ${plain(say(event.detail, terminal.language))}` : ''
  const id = event.awsId ? ` ${event.awsId}` : ''
  terminal.note(
    `${MARK[event.action]} ${nameOf(event, terminal.language)}${id} · ${say(STATE[event.state], terminal.language)}${detail}`,
  )
}

const STATE: Readonly<Record<StepState, Text>> = {
  left: { en: 'not begun', ko: '시작하지 않음' },
  started: { en: 'started', ko: '시작' },
  waiting: { en: 'waiting', ko: '대기' },
  done: { en: 'done', ko: '완료' },
  failed: { en: 'failed', ko: '실패' },
}

export function showResult(terminal: Terminal, result: ApplyResult, nameOfResource: (id: string) => string): void {
  const { language } = terminal
  for (const [id, outputs] of Object.entries(result.outputs)) {
    terminal.print(
      `${plain(nameOfResource(id))}: ${Object.entries(outputs)
        .map(([key, value]) => `${key} ${plain(String(value))}`)
        .join(', ')}`,
    )
  }
  for (const step of result.steps.filter((one) => one.error)) {
    terminal.print(
      `${paint(terminal, 'red', plain(step.error?.code ?? ''))}  ${nameOf(step, language)}: ${plain(step.error ? say(step.error.message, language) : '')}`,
    )
  }
  const left = result.steps.filter((one) => one.state !== 'done').length
  const time = `${result.seconds.toFixed(1)} s, ${result.calls} API calls`
  const word: Readonly<Record<ApplyResult['status'], Text>> = {
    succeeded: {
      en: `Done. (${time})`,
      ko: `완료했습니다. (${result.seconds.toFixed(1)}초, API 호출 ${result.calls}회)`,
    },
    failed: {
      en: `Failed; ${left} steps are left. Apply again to go on. (${time})`,
      ko: `실패했습니다. 남은 단계: ${left}. 다시 적용하면 이어서 진행합니다.`,
    },
    cancelled: {
      en: `Cancelled; ${left} steps are left. Apply again to go on. (${time})`,
      ko: `취소했습니다. 남은 단계: ${left}. 다시 적용하면 이어서 진행합니다.`,
    },
  }
  terminal.print(paint(terminal, result.status === 'succeeded' ? 'green' : 'red', say(word[result.status], language)))
}

import type { Plan, PlanSummary } from '@vpcanvas/provision'
import { say, type Text } from '@vpcanvas/text'
import { paint, plain, type Terminal } from '../terminal.ts'
import { changeText } from './change.ts'
import { resourceText } from './naming.ts'

export const MARK = { create: '+', update: '~', replace: '±', delete: '-' } as const
const COLOUR = { create: 'green', update: 'yellow', replace: 'red', delete: 'red' } as const

const LOSS: Text = { en: 'What is stored in it is lost.', ko: '저장된 데이터가 사라집니다.' }
const LOSS_TO_ACCEPT: Text = {
  en: `${LOSS.en} Applying this needs --accept-data-loss.`,
  ko: `${LOSS.ko} 적용하려면 --accept-data-loss 옵션이 필요합니다.`,
}

/** Each step with its reason and what it changes, then the sum. What no step will make is said on standard error. */
export function showPlan(terminal: Terminal, { steps, passed, summary, purpose, design }: Plan): void {
  const { language } = terminal
  for (const { action, resource, kind, name, reason, changes, dataLoss } of steps) {
    const mark = paint(terminal, COLOUR[action], MARK[action])
    terminal.print(`${mark} ${resourceText({ id: resource, kind, name }, language)}  ${plain(say(reason, language))}`)
    for (const change of changes) terminal.print(`    ${changeText(kind, change, design, language)}`)
    const loss = say(purpose === 'apply' ? LOSS_TO_ACCEPT : LOSS, language)
    if (dataLoss) terminal.print(paint(terminal, 'red', `    ${loss}`))
  }
  for (const { resource, kind, reason } of passed) {
    const name = design.resources[resource]?.name || resource
    terminal.note(`${resourceText({ id: resource, kind, name }, language)}: ${say(reason, language)}`)
  }
  terminal.print(say(steps.length === 0 ? nothingToDo(summary.calls) : sumOf(summary), language))
}

function sumOf({ create, update, replace, delete: removed, calls }: PlanSummary): Text {
  return {
    en: `${create} to create, ${update} to update, ${replace} to replace, ${removed} to delete. (${calls} API calls)`,
    ko: `생성 ${create}, 변경 ${update}, 교체 ${replace}, 삭제 ${removed} (API 호출 ${calls}회)`,
  }
}

export function nothingToDo(calls: number): Text {
  return { en: `Nothing to do. (${calls} API calls)`, ko: `할 일이 없습니다. (API 호출 ${calls}회)` }
}

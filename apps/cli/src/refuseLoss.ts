import type { Plan } from '@vpcanvas/provision'
import { CannotRun } from './outcome.ts'

/** Refuses a plan that loses what is stored. @throws CannotRun that names the way to accept it. */
export function refuseLoss({ steps }: Plan): void {
  const losing = steps.filter(({ dataLoss }) => dataLoss).map(({ name }) => name)
  if (losing.length === 0) return
  throw new CannotRun({
    en: `What is stored would be lost: ${losing.join(', ')}. Add --accept-data-loss to accept that.`,
    ko: `저장된 데이터가 사라집니다: ${losing.join(', ')}. 승인하려면 --accept-data-loss 옵션을 추가하십시오.`,
  })
}

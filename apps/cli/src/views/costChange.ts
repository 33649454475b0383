import type { PriceTable } from '@vpcanvas/catalogue/prices'
import { type Difference, differenceOf, dollars, estimate, monthOf, type Sum } from '@vpcanvas/cost'
import { type Design, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { costs } from '@vpcanvas/resources/costs'
import { say } from '@vpcanvas/text'
import type { Terminal } from '../terminal.ts'
import { differenceJson, differenceText, sumJson } from './cost.ts'

/** What applying a design does to the monthly bill. */
export interface CostChange {
  readonly before: Sum
  readonly after: Sum
  readonly difference: Difference
}

const NOTHING: Sum = { certain: 0, usage: { low: 0, typical: 0, high: 0 }, unknown: 0 }

/** @param applied What was last applied; null where nothing was. */
export function costChange(applied: Design | null, design: Design, prices: PriceTable): CostChange {
  const billOf = (one: Design) => estimate(one, schemasOf(kinds), costs, prices)
  const before = applied && billOf(applied)
  const after = billOf(design)
  return { before: before?.total ?? NOTHING, after: after.total, difference: differenceOf(before, after) }
}

export function showCostChange(terminal: Terminal, { after, difference }: CostChange): void {
  const month = monthOf(after).typical
  const change = differenceText(difference)
  terminal.print(
    say(
      {
        en: `Cost: ${change.en}, then $${dollars(month)} a month with typical use${after.unknown > 0 ? ' at least' : ''}.`,
        ko: `비용: ${change.ko}, 적용 후 보통 사용량 기준 월 ${after.unknown > 0 ? '최소 ' : ''}$${dollars(month)}.`,
      },
      terminal.language,
    ),
  )
}

export function costChangeJson({ before, after, difference }: CostChange): object {
  return { currency: 'USD', before: sumJson(before), after: sumJson(after), difference: differenceJson(difference) }
}

import { type Difference, dollars, type MicroDollars, monthOf, type Sum } from '@vpcanvas/cost'

/** `$32.85` */
export function usd(amount: MicroDollars): string {
  return amount < 0 ? `-$${dollars(-amount)}` : `$${dollars(amount)}`
}

/** `+$32.85`, `-$3.65`, `±$0.00` */
export function change(amount: MicroDollars): string {
  if (amount === 0) return '±$0.00'
  return amount < 0 ? usd(amount) : `+${usd(amount)}`
}

/** Whether another way costs the same, however much it is used. */
export function isSame({ certain, month }: Difference): boolean {
  return certain === 0 && month.low === 0 && month.high === 0
}

/** A month with typical use. */
export function typicalOf(sum: Sum): MicroDollars {
  return monthOf(sum).typical
}

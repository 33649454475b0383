import {
  type Assumption,
  type Comparison,
  type CostLine,
  type Difference,
  dollars,
  type Estimate,
  type MicroDollars,
  monthOf,
  type Span,
  type Sum,
} from '@vpcanvas/cost'
import type { Design, Id } from '@vpcanvas/model'
import { inEach, say, type Text } from '@vpcanvas/text'
import { ownUsages } from '../ownUsage.ts'
import { paint, plain, type Terminal } from '../terminal.ts'
import { resourceText } from './naming.ts'

/** Each resource with its lines, then the sum and whose prices they are. */
export function showCost(terminal: Terminal, design: Design, { resources, total, sources }: Estimate): void {
  const { language } = terminal
  for (const { resource, lines, ...sum } of resources) {
    const { kind = '', name = '' } = design.resources[resource] ?? {}
    terminal.print(`${resourceText({ id: resource, kind, name }, language)}  ${say(sumText(sum), language)}`)
    for (const line of lines) terminal.print(paint(terminal, 'dim', `    ${say(lineText(line), language)}`))
  }
  for (const { resource, assumption, span } of ownUsages(design)) {
    terminal.note(ownText(plain(resource.name || resource.id), assumption, span))
  }
  if (resources.length > 0) terminal.print('')
  terminal.print(paint(terminal, 'bold', say(totalText(total), language)))
  for (const { date, text } of sources) terminal.note({ en: `Prices of ${date}: ${text}`, ko: `${date} 가격: ${text}` })
  terminal.note({
    en: 'On demand, 730 hours a month, without tax, discounts and free tiers.',
    ko: '온디맨드, 월 730시간 기준이며 세금, 할인, 프리 티어는 포함하지 않습니다.',
  })
}

function ownText(name: string, { label, unit }: Assumption, { low, typical, high }: Span): Text {
  const isOne = low === typical && typical === high
  return inEach((language) => {
    const amount = isOne ? `${typical}` : `${low} – ${typical} – ${high}`
    return `${name}: ${label[language]}: ${amount} ${unit[language]}`
  })
}

/** The other ways to have a resource, each with its difference and what it means besides money. */
export function showComparisons(terminal: Terminal, design: Design, id: Id, compared: readonly Comparison[]): void {
  const { language } = terminal
  const name = plain(design.resources[id]?.name || id)
  terminal.print('')
  const title: Text =
    compared.length === 0
      ? {
          en: `There is no other way to have ${name} that could be compared.`,
          ko: `${name}: 비교할 다른 구성이 없습니다.`,
        }
      : { en: `Instead of ${name}:`, ko: `${name} 대신:` }
  terminal.print(say(title, language))
  for (const one of compared) {
    terminal.print(`  ${say(one.title, language)}  ${say(differenceText(one.difference), language)}`)
    terminal.print(paint(terminal, 'dim', `    ${say(one.trade, language)}`))
    if (one.onlyCompared) terminal.print(paint(terminal, 'dim', `    ${say(one.onlyCompared, language)}`))
  }
}

/** `$73.00 a month, $77.50 with typical use ($73.45 to $118.00)` */
function sumText(sum: Sum): Text {
  const { certain, usage, unknown } = sum
  const { low, typical, high } = monthOf(sum)
  const least: Text = unknown > 0 ? { en: 'at least ', ko: '최소 ' } : { en: '', ko: '' }
  if (usage.high === 0) {
    return { en: `${least.en}$${dollars(certain)} a month`, ko: `월 ${least.ko}$${dollars(certain)}` }
  }
  return {
    en: `${least.en}$${dollars(certain)} a month, $${dollars(typical)} with typical use ($${dollars(low)} to $${dollars(high)})`,
    ko: `월 ${least.ko}$${dollars(certain)}, 보통 사용량 기준 $${dollars(typical)}($${dollars(low)}~$${dollars(high)})`,
  }
}

function totalText(total: Sum): Text {
  const sum = sumText(total)
  const unknown: Text =
    total.unknown === 0
      ? { en: '', ko: '' }
      : {
          en: ` ${total.unknown} ${total.unknown === 1 ? 'price is' : 'prices are'} not known.`,
          ko: ` 알 수 없는 가격 ${total.unknown}개.`,
        }
  return { en: `Total: ${sum.en}.${unknown.en}`, ko: `합계: ${sum.ko}.${unknown.ko}` }
}

function lineText({ label, amount, price }: CostLine): Text {
  if (amount === null || price === null) {
    return { en: `${label.en}: price not known`, ko: `${label.ko}: 가격을 알 수 없음` }
  }
  const unit = typeof price.price === 'string' ? ` ($${price.price})` : ''
  if (typeof amount === 'number') return inEach((language) => `${label[language]}: $${dollars(amount)}${unit}`)
  const { low, typical, high } = amount
  return {
    en: `${label.en}: $${dollars(typical)} with typical use, $${dollars(low)} to $${dollars(high)}${unit}`,
    ko: `${label.ko}: 보통 $${dollars(typical)}, $${dollars(low)}~$${dollars(high)}${unit}`,
  }
}

/** `$36.50 a month less`; what changes with use beside it. */
export function differenceText({ certain, month, isKnown }: Difference): Text {
  const partly: Text = isKnown ? { en: '', ko: '' } : { en: ', as far as prices are known', ko: '(알려진 가격 기준)' }
  if (certain === 0 && month.low === 0 && month.high === 0) {
    return { en: `the same price${partly.en}`, ko: `같은 요금${partly.ko}` }
  }
  const change = (amount: MicroDollars): Text =>
    amount === 0
      ? { en: '±$0.00', ko: '±$0.00' }
      : inEach(() => `${amount < 0 ? '-' : '+'}$${dollars(Math.abs(amount))}`)
  const use = month.typical === certain ? '' : change(month.typical).en
  return {
    en: `${change(certain).en} a month${use && `, ${use} with typical use`}${partly.en}`,
    ko: `월 ${change(certain).ko}${use && `, 보통 사용량 기준 ${use}`}${partly.ko}`,
  }
}

/** For programs: dollars as decimal text, never as floating point. */
export function costJson({ currency, hours, total, resources, usage, sources }: Estimate): object {
  return {
    currency,
    hours,
    total: sumJson(total),
    resources: resources.map(({ resource, lines, ...sum }) => ({
      resource,
      ...sumJson(sum),
      lines: lines.map(({ id, label, region, unit, quantity, assumption, isOwn, price, amount }) => ({
        id,
        label,
        region,
        unit,
        quantity,
        assumption,
        isOwn,
        price: price && price.price,
        source: price && price.source,
        amount: amount === null ? null : typeof amount === 'number' ? exact(amount) : spanJson(amount),
      })),
    })),
    assumptions: usage,
    sources,
  }
}

export function sumJson({ certain, usage, unknown }: Sum): object {
  return { certain: exact(certain), usage: spanJson(usage), unknown, isAtLeast: unknown > 0 }
}

export function comparisonsJson(compared: readonly Comparison[]): readonly object[] {
  return compared.map(({ id, title, trade, onlyCompared, edits, total, difference }) => ({
    id,
    title,
    trade,
    onlyCompared: onlyCompared ?? null,
    difference: differenceJson(difference),
    total: sumJson(total),
    edits,
  }))
}

export function differenceJson({ certain, month, isKnown }: Difference): object {
  return { certain: exact(certain), month: spanJson(month), isKnown }
}

function spanJson({ low, typical, high }: Span): object {
  return { low: exact(low), typical: exact(typical), high: exact(high) }
}

/** `32.85`: dollars to the millionth, without what is nothing. */
function exact(amount: MicroDollars): string {
  const digits = String(Math.abs(amount)).padStart(7, '0')
  const rest = digits.slice(-6).replace(/0{1,4}$/, '')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -6)}.${rest}`
}

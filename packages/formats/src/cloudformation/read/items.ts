import { isRecord } from '../kept.ts'
import type { PropertyPath } from './fields.ts'
import type { Context } from './readings.ts'
import { NO_VALUE } from './values.ts'

/**
 * An item of a list that is a property, as it stands in the template. Nothing where a function makes the list, or where
 * it lies deeper: what is around it may have changed by the time that it would be written back.
 */
export function itemAt(
  logicalId: string,
  [name = '', at = '', ...deeper]: PropertyPath,
  on: Context,
): { readonly value: unknown } | undefined {
  const list = on.sections.resources.get(logicalId)?.Properties[name]
  return deeper.length === 0 ? itemOf(list, Number(at), on) : undefined
}

function itemOf(list: unknown, at: number, on: Context): { readonly value: unknown } | undefined {
  if (Array.isArray(list)) {
    const there = (list as unknown[]).filter((one) => on.evaluator.value(one, []) !== NO_VALUE)
    return at < there.length ? { value: there[at] } : undefined
  }
  const branches = isRecord(list) && Object.keys(list).length === 1 ? list['Fn::If'] : undefined
  if (Array.isArray(branches) && typeof branches[0] === 'string') {
    const decided = on.evaluator.decided(branches[0])
    return decided === undefined ? undefined : itemOf(branches[decided ? 1 : 2], at, on)
  }
  // A single value stands for a list of one.
  return at === 0 && !Array.isArray(on.evaluator.value(list, [])) ? { value: list } : undefined
}

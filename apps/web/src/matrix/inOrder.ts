import type { View } from '@vpcanvas/model'
import type { ReachTable } from '../work/table.ts'
import { type ClassName, classNameOf } from './classNames.ts'

/** A table with its classes in the order of their names, the internet first, and what each is called. */
export function inOrder(
  { classes, cells, sorts }: ReachTable,
  view: View,
): { readonly table: ReachTable; readonly names: readonly ClassName[] } {
  const called = classes.map((members) => classNameOf(members, view, INTERNET))
  const [first, ...rest] = classes.keys()
  const byName = (a: number, b: number) =>
    (called[a]?.name.en ?? '').localeCompare(called[b]?.name.en ?? '', 'en', { numeric: true })
  const order = [...(first === undefined ? [] : [first]), ...rest.toSorted(byName)]
  const inIt = <T>(list: readonly T[]): readonly T[] => order.flatMap((at) => (at in list ? [list[at] as T] : []))
  return {
    table: { classes: inIt(classes), sorts, cells: inIt(cells).map((row) => inIt(row)) },
    names: inIt(called),
  }
}

const INTERNET = { en: 'the internet', ko: '인터넷' }

import type { Resource, View } from '@vpcanvas/model'
import type { Problem } from '@vpcanvas/rules'
import { useProblemsOf } from '../store/look.ts'
import { SeverityIcon } from '../problems/SeverityIcon.tsx'
import { useLanguage, useSay, useWordsOf } from '../words/useWords.ts'
import { shownIn } from './cells.ts'
import { applies, type Column } from './columns.ts'
import { isIn } from './range.ts'
import type { Range } from './paste.ts'
import { tableWords } from './words.ts'

/** The problems of a cell: those of its property, and in the first cell those of no property that the table has. */
export function problemsIn(
  column: Column,
  columns: readonly Column[],
  problems: readonly Problem[],
): readonly Problem[] {
  if (column.of === 'name') return problems.filter(({ path }) => !columns.some(({ id }) => id === String(path[0])))
  return problems.filter(({ path }) => path[0] === column.id)
}

/** One resource: the cells that are in view. */
export function TableRow({
  resource,
  row,
  view,
  columns,
  seen,
  lefts,
  range,
  idOf,
  now,
  style,
}: {
  readonly resource: Resource
  readonly row: number
  readonly view: View
  readonly columns: readonly Column[]
  /** The columns in view besides the first. */
  readonly seen: readonly number[]
  readonly lefts: readonly number[]
  readonly range: Range
  idOf(row: number, column: number): string
  /** The column of the current cell, if it is in this row. */
  readonly now: number | null
  readonly style: { readonly top: number; readonly height: number }
}) {
  const words = useWordsOf(tableWords)
  const say = useSay()
  const language = useLanguage()
  const problems = useProblemsOf(resource.id)
  return (
    <div className="table-row" role="row" aria-rowindex={row + 2} style={style}>
      {[0, ...seen].map((at) => {
        const column = columns[at]
        if (!column) return null
        const isThere = applies(column, resource)
        const text = shownIn(column, resource, view, language)
        const [gravest, ...more] = problemsIn(column, columns, problems)
        const said = gravest && `${say(gravest.message)}${more.length > 0 ? ` +${more.length}` : ''}`
        return (
          <div
            key={column.id}
            id={idOf(row, at)}
            className={isThere ? 'table-cell' : 'table-cell apart'}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            aria-selected={isIn(range, row, at)}
            aria-readonly={isThere ? undefined : true}
            aria-label={[isThere ? text || '—' : words.doesNotApply, said].filter(Boolean).join(', ')}
            title={said ? `${text}\n${said}` : text}
            data-now={now === at || undefined}
            data-place={`${row} ${at}`}
            style={at === 0 ? { width: column.width } : { left: lefts[at], width: column.width }}
          >
            {gravest && <SeverityIcon severity={gravest.severity} />}
            <span className="table-text">{isThere ? text : '—'}</span>
          </div>
        )
      })}
    </div>
  )
}

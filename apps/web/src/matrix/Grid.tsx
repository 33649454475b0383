import {
  type KeyboardEvent,
  type MouseEvent,
  type UIEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useView } from '../store/look.ts'
import { LongName } from '../ui/LongName.tsx'
import { useSay, useWordsOf } from '../words/useWords.ts'
import type { ReachTable } from '../work/table.ts'
import type { ClassName } from './classNames.ts'
import { inView, movedBy, type Spot } from './gridKeys.ts'
import { inOrder } from './inOrder.ts'
import { Members } from './Members.tsx'
import { saidIn } from './saidIn.ts'
import { tracePair } from './tracePair.ts'
import { matrixWords } from './words.ts'

/** Pixels of a cell, and of the headings. */
const CELL = { width: 132, height: 26 }
const HEAD = { width: 220, height: 44 }

/** The table as a grid of which only what is in view exists. One cell is the current one; keys move it, Enter traces it. */
export function Grid({ table: given }: { readonly table: ReachTable }) {
  const words = useWordsOf(matrixWords)
  const say = useSay()
  const view = useView()
  const base = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 })
  const [window, setWindow] = useState({ top: 0, left: 0, width: 0, height: 0 })
  const { table, names } = useMemo(() => inOrder(given, view), [given, view])
  const { classes, cells } = table
  const count = classes.length
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () =>
      setWindow(({ top, left }) => ({ top, left, width: element.clientWidth, height: element.clientHeight }))
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])

  const [firstRow, lastRow] = inView(window.top, window.height - HEAD.height, CELL.height, count)
  const [firstColumn, lastColumn] = inView(window.left, window.width - HEAD.width, CELL.width, count)
  const rows = range(firstRow, lastRow)
  const columns = range(firstColumn, lastColumn)
  const now: Spot = { row: Math.min(spot.row, count - 1), column: Math.min(spot.column, count - 1) }
  const idOf = (row: number, column: number) => `${base}-${row}-${column}`
  const isNow = (row: number, column: number) => (now.row === row && now.column === column) || undefined
  const name = (at: number) => say(names[at]?.name ?? NAMELESS)

  const go = (to: Spot) => {
    setSpot(to)
    const element = scroller.current
    if (!element) return
    const [top, left] = [to.row * CELL.height, to.column * CELL.width]
    const [height, width] = [element.clientHeight - HEAD.height, element.clientWidth - HEAD.width]
    if (to.row >= 0) element.scrollTop = Math.max(top + CELL.height - height, Math.min(element.scrollTop, top))
    if (to.column >= 0) element.scrollLeft = Math.max(left + CELL.width - width, Math.min(element.scrollLeft, left))
  }
  const trace = ({ row, column }: Spot) => {
    if (row >= 0 && column >= 0) tracePair(table, row, column)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((window.height - HEAD.height) / CELL.height))
    const to = movedBy(event.key, event.ctrlKey || event.metaKey, now, { rows: count, columns: count, page })
    if (to) go(to)
    else if (event.key === 'Enter' || event.key === ' ') trace(now)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onClick = ({ target }: MouseEvent) => {
    const [row, column] = target instanceof Element ? spotIn(target) : []
    if (row === undefined || column === undefined) return
    setSpot({ row, column })
    trace({ row, column })
  }
  const onScroll = ({ currentTarget: { scrollTop: top, scrollLeft: left } }: UIEvent) =>
    setWindow((before) => ({ ...before, top, left }))

  return (
    <div className="matrix">
      <div
        ref={scroller}
        className="matrix-grid"
        role="grid"
        tabIndex={0}
        aria-label={words.grid}
        aria-rowcount={count + 1}
        aria-colcount={count + 1}
        aria-activedescendant={idOf(now.row, now.column)}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onScroll={onScroll}
      >
        <div
          className="matrix-plane"
          role="presentation"
          style={{ width: HEAD.width + count * CELL.width, height: HEAD.height + count * CELL.height }}
        >
          <div className="matrix-heads" role="row" aria-rowindex={1} style={{ height: HEAD.height }}>
            <div
              id={idOf(-1, -1)}
              className="matrix-corner"
              role="columnheader"
              aria-colindex={1}
              data-now={isNow(-1, -1)}
              style={{ width: HEAD.width }}
            >
              {words.corner}
            </div>
            {columns.map((column) => (
              <Head
                key={column}
                id={idOf(-1, column)}
                role="columnheader"
                called={names[column]}
                isNow={isNow(-1, column)}
                aria-colindex={column + 2}
                style={{ left: HEAD.width + column * CELL.width, width: CELL.width, height: HEAD.height }}
                data-spot={`-1 ${column}`}
              />
            ))}
          </div>
          {rows.map((row) => (
            <div
              key={row}
              className="matrix-row"
              role="row"
              aria-rowindex={row + 2}
              style={{ top: HEAD.height + row * CELL.height, height: CELL.height }}
            >
              <Head
                id={idOf(row, -1)}
                role="rowheader"
                called={names[row]}
                isNow={isNow(row, -1)}
                aria-colindex={1}
                style={{ width: HEAD.width, height: CELL.height }}
                data-spot={`${row} -1`}
              />
              {columns.map((column) => {
                const { sign, text, label } = saidIn(table.sorts, cells[row]?.[column], words, say)
                return (
                  <div
                    key={column}
                    id={idOf(row, column)}
                    className={`matrix-cell ${sign}`}
                    role="gridcell"
                    aria-colindex={column + 2}
                    aria-label={words.pair(name(row), name(column), label)}
                    title={words.pair(name(row), name(column), label)}
                    data-now={isNow(row, column)}
                    style={{ left: HEAD.width + column * CELL.width, width: CELL.width }}
                    data-spot={`${row} ${column}`}
                  >
                    {text}
                  </div>
                )
              })}
            </div>
          ))}
        </div>
      </div>
      <footer className="matrix-foot">
        <Members members={classes[now.row]} called={names[now.row]} />
        {now.row !== now.column && <Members members={classes[now.column]} called={names[now.column]} />}
        <span className="quiet">{words.help}</span>
      </footer>
    </div>
  )
}

const NAMELESS = { en: '', ko: '' }

/** Row and column of what was clicked. */
function spotIn(target: Element): readonly number[] {
  return target.closest<HTMLElement>('[data-spot]')?.dataset['spot']?.split(' ').map(Number) ?? []
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

function Head({
  called,
  isNow,
  ...rest
}: {
  readonly id: string
  readonly role: 'columnheader' | 'rowheader'
  readonly 'aria-colindex': number
  readonly 'data-spot': string
  readonly called: ClassName | undefined
  readonly isNow: true | undefined
  readonly style: { readonly left?: number; readonly width: number; readonly height: number }
}) {
  const say = useSay()
  if (!called) return null
  const [name, note] = [say(called.name), say(called.note)]
  return (
    <div
      {...rest}
      className={`matrix-head ${rest.role}`}
      title={[name, note].filter(Boolean).join(' · ')}
      data-now={isNow}
    >
      <LongName as="matrix-name" name={name} />
      {note && <LongName as="matrix-note" name={note} />}
    </div>
  )
}

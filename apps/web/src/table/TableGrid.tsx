import type { Id, Resource, View } from '@vpcanvas/model'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type UIEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useStore } from 'zustand'
import { inView, movedBy } from '../matrix/gridKeys.ts'
import { ProblemLines } from '../problems/ProblemLines.tsx'
import { useProblemsOf } from '../store/look.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { CellEditor } from './CellEditor.tsx'
import { CellEntry, type Entry, type Onward } from './CellEntry.tsx'
import { applies, type Column, fieldOf } from './columns.ts'
import { changeRows, copied, emptyCells, fillDown, pasteText } from './deeds.ts'
import { between, rowOf } from './range.ts'
import { type Place, pressed, tableSession } from './session.ts'
import { problemsIn, TableRow } from './TableRow.tsx'
import { hasForm } from './typed.ts'
import { tableWords } from './words.ts'

/** Pixels of a row, and of the headings. */
const ROW = 27
const HEAD = 30

/**
 * The rows of a kind as a grid of which only what is in view exists. One cell is the current one; keys move it, Shift draws a
 * range from it, typing replaces it and Enter edits it: the entry over it has the keyboard. https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function TableGrid({
  rows,
  columns,
  view,
  label,
}: {
  readonly rows: readonly Resource[]
  readonly columns: readonly Column[]
  readonly view: View
  readonly label: string
}) {
  const words = useWordsOf(tableWords)
  const say = useSay()
  const base = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const cell = useRef<Element>(null)
  const entry = useRef<Entry>(null)
  /** Whether the form of the current cell is open. */
  const [isEditing, setEditing] = useState(false)
  const [window, setWindow] = useState({ top: 0, left: 0, width: 0, height: 0 })
  const { at, from, order } = useStore(tableSession)
  const indexes = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows])
  const lefts = useMemo(() => columns.map((_, index) => widthOf(columns.slice(0, index))), [columns])
  const firstWidth = columns[0]?.width ?? 0

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const watch = new ResizeObserver(() =>
      setWindow((before) => ({ ...before, width: element.clientWidth, height: element.clientHeight })),
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [])

  const row = rowOf(at, indexes)
  const column = Math.min(at.column, columns.length - 1)
  const range = between(at, from, indexes)
  const shown = { rows, columns }
  const current = rows[row]
  const currentColumn = columns[column]
  const idOf = (r: number, c: number) => `${base}-${r}-${c}`
  const [firstRow, lastRow] = inView(window.top, window.height - HEAD, ROW, rows.length)
  const seen = columns.flatMap((one, index) => {
    const left = lefts[index] ?? 0
    const isSeen = left + one.width > window.left + firstWidth - 200 && left < window.left + window.width + 200
    return index > 0 && (isSeen || index === column) ? [index] : []
  })

  const place = (r: number, c: number): Place => ({ id: rows[r]?.id ?? null, row: r, column: c })
  const reveal = (r: number, c: number) => {
    const element = scroller.current
    if (!element) return
    const [top, height] = [r * ROW, element.clientHeight - HEAD]
    if (r >= 0) element.scrollTop = Math.max(top + ROW - height, Math.min(element.scrollTop, top))
    const [left, width] = [(lefts[c] ?? 0) - firstWidth, element.clientWidth - firstWidth]
    if (c > 0)
      element.scrollLeft = Math.max(left + (columns[c]?.width ?? 0) - width, Math.min(element.scrollLeft, left))
  }
  const go = (to: Place, start: Place = to) => {
    tableSession.setState({ at: to, from: start })
    const next = between(to, start, indexes)
    if (to.row >= 0) editor.select(rows.slice(next.top, next.bottom + 1).map(({ id }) => id))
    reveal(to.row, to.column)
  }

  // What is selected on the canvas or in the outline is the current row here, too.
  const selection = useEditor((state) => state.selection)
  useEffect(() => {
    const [only] = selection
    const index = only === undefined || selection.size > 1 ? undefined : indexes.get(only)
    if (index === undefined || scroller.current?.contains(document.activeElement)) return
    const to: Place = { id: only ?? null, row: index, column: tableSession.getState().at.column }
    tableSession.setState({ at: to, from: to })
    reveal(index, 0)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another selection moves the current row
  }, [selection])

  const sort = (by: Column) => {
    const next = pressed(order, by.id)
    tableSession.setState({ order: next })
    const said = (one: (typeof tableWords)['en'], name: string) =>
      next === null ? one.unsorted : next.isDown ? one.sortedDown(name) : one.sortedUp(name)
    editor.say({ en: said(tableWords.en, by.label.en), ko: said(tableWords.ko, by.label.ko) })
  }
  const edit = () => {
    if (row < 0) return currentColumn && sort(currentColumn)
    if (!current || !currentColumn || !applies(currentColumn, current)) return
    const field = fieldOf(currentColumn)
    if (field?.control.type === 'toggle') {
      const picked = rows.slice(range.top, range.bottom + 1)
      return void changeRows(picked, currentColumn, [field.prop], current.props[field.prop] !== true)
    }
    reveal(row, column)
    if (!hasForm(currentColumn)) entry.current?.edit()
    else openForm()
  }
  const openForm = () => {
    reveal(row, column)
    // The cell may only now come into view.
    requestAnimationFrame(() => {
      cell.current = document.getElementById(idOf(row, column))
      setEditing(true)
    })
  }
  const close = () => {
    setEditing(false)
    // The popover gives the keyboard back to where it came from; a cell whose row went away is no such place.
    requestAnimationFrame(() => entry.current?.focus())
  }
  const goOn = (to: Onward) => {
    if (to === 'up') go(place(Math.max(0, row - 1), column))
    if (to === 'down') go(place(Math.min(rows.length - 1, row + 1), column))
    if (to === 'right') go(place(row, Math.min(columns.length - 1, column + 1)))
    if (to === 'left') go(place(row, Math.max(0, column - 1)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isMod = event.ctrlKey || event.metaKey
    const page = Math.max(1, Math.floor((window.height - HEAD) / ROW))
    const to = movedBy(
      event.key,
      isMod,
      { row, column: column - 1 },
      { rows: rows.length, columns: columns.length - 1, page },
    )
    if (to && !event.altKey) {
      const next = place(to.row, to.column + 1)
      if (event.shiftKey && to.row >= 0) go(next, from)
      else go(next)
    } else if (isMod && /^Key[CVX]$/.test(event.code)) return event.stopPropagation()
    else if (isMod && event.code === 'KeyD' && !event.shiftKey && row >= 0) fillDown(shown, range)
    else if (isMod && event.code === 'KeyA') go(place(rows.length - 1, columns.length - 1), place(0, 0))
    else if (event.key === ' ' && event.shiftKey) go(place(row, columns.length - 1), place(row, 0))
    else if (event.key === ' ' && isMod) go(place(rows.length - 1, column), place(0, column))
    else if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') edit()
    else if ((event.key === 'Delete' || event.key === 'Backspace') && !isMod) {
      if (row >= 0) emptyCells(shown, range)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onClipboard = (event: ClipboardEvent<HTMLElement>) => {
    const { target } = event
    if (row < 0 || !current || !(target instanceof HTMLElement) || target.dataset['walked'] === undefined) return
    event.preventDefault()
    if (event.type === 'paste') return pasteText(shown, range, event.clipboardData.getData('text/plain'))
    event.clipboardData.setData('text/plain', copied(shown, range))
    if (event.type === 'cut') emptyCells(shown, range)
  }
  const onMouseDown = (event: MouseEvent) => {
    const { target } = event
    const [r, c] = target instanceof Element ? placeIn(target) : []
    if (r === undefined || c === undefined || event.button !== 0) return
    if (entry.current?.settle() === false) return event.preventDefault()
    // The entry keeps the keyboard, or gets it.
    event.preventDefault()
    entry.current?.focus()
    go(place(r, c), event.shiftKey && r >= 0 ? from : undefined)
  }
  const onClick = ({ target }: MouseEvent) => {
    const [r, c] = target instanceof Element ? placeIn(target) : []
    const by = r === -1 && c !== undefined ? columns[c] : undefined
    if (by) sort(by)
  }
  const onScroll = ({ currentTarget: { scrollTop: top, scrollLeft: left } }: UIEvent) =>
    setWindow((before) => ({ ...before, top, left }))

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- The keyboard is in the entry inside. */}
      <div
        ref={scroller}
        className="table-grid"
        onCopy={onClipboard}
        onCut={onClipboard}
        onPaste={onClipboard}
        onMouseDown={onMouseDown}
        onClick={onClick}
        onDoubleClick={({ target }) => target instanceof Element && placeIn(target).length > 0 && edit()}
        onScroll={onScroll}
      >
        <div
          id={`${base}-grid`}
          className="table-plane"
          role="grid"
          aria-label={label}
          aria-multiselectable
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          style={{ width: widthOf(columns), height: HEAD + rows.length * ROW }}
        >
          <div className="table-heads" role="row" aria-rowindex={1} style={{ height: HEAD }}>
            {[0, ...seen].map((index) => {
              const one = columns[index]
              if (!one) return null
              const way = order?.column === one.id ? (order.isDown ? 'descending' : 'ascending') : undefined
              return (
                <div
                  key={one.id}
                  id={idOf(-1, index)}
                  className="table-head"
                  role="columnheader"
                  aria-colindex={index + 1}
                  aria-sort={way ?? 'none'}
                  data-now={(row === -1 && column === index) || undefined}
                  data-place={`-1 ${index}`}
                  title={say(one.label)}
                  style={index === 0 ? { width: one.width } : { left: lefts[index], width: one.width }}
                >
                  <span className="table-text">{say(one.label)}</span>
                  {way && <span aria-hidden>{way === 'ascending' ? '↑' : '↓'}</span>}
                </div>
              )
            })}
          </div>
          {drawnRows(firstRow, lastRow, row).map((index) => {
            const resource = rows[index]
            return (
              resource && (
                <TableRow
                  key={resource.id}
                  resource={resource}
                  row={index}
                  view={view}
                  columns={columns}
                  seen={seen}
                  lefts={lefts}
                  range={range}
                  idOf={idOf}
                  now={index === row ? column : null}
                  style={{ top: HEAD + index * ROW, height: ROW }}
                />
              )
            )
          })}
        </div>
        <CellEntry
          ref={entry}
          shown={shown}
          row={row}
          range={{ ...range, left: column, right: column }}
          column={currentColumn}
          resource={row < 0 ? undefined : current}
          view={view}
          label={label}
          gridId={`${base}-grid`}
          cellId={idOf(row, column)}
          helpId={`${base}-help`}
          style={{
            top: row < 0 ? window.top : HEAD + row * ROW,
            left: column === 0 ? window.left : (lefts[column] ?? 0),
            minWidth: currentColumn?.width,
            height: row < 0 ? HEAD : ROW,
          }}
          onForm={openForm}
          onDone={goOn}
          onWalk={onKeyDown}
        />
      </div>
      <CellProblems id={current?.id ?? ''} column={currentColumn} columns={columns} />
      {isEditing && current && currentColumn && (
        <CellEditor
          shown={shown}
          range={{ ...range, left: column, right: column }}
          column={currentColumn}
          resource={current}
          view={view}
          cell={cell}
          onClose={close}
        />
      )}
      <p id={`${base}-help`} className="table-help">
        {words.help}
      </p>
    </>
  )
}

/** What is wrong with the current cell, with the ways to mend it. */
function CellProblems({
  id,
  column,
  columns,
}: {
  readonly id: Id
  readonly column: Column | undefined
  readonly columns: readonly Column[]
}) {
  const problems = useProblemsOf(id)
  const own = column ? problemsIn(column, columns, problems) : []
  return (
    own.length > 0 && (
      <div className="table-problems">
        <ProblemLines problems={own} />
      </div>
    )
  )
}

/** The rows in view, and the current one wherever it is: the keyboard is on it. */
function drawnRows(first: number, last: number, current: number): readonly number[] {
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index)
  return current < 0 || (current >= first && current < last) ? rows : [...rows, current].toSorted((a, b) => a - b)
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0)
}

/** Row and column of what was pressed. */
function placeIn(target: Element): readonly number[] {
  return target.closest<HTMLElement>('[data-place]')?.dataset['place']?.split(' ').map(Number) ?? []
}

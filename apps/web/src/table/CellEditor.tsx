import type { Resource, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { ControlFor } from '../inspector/controls/ControlFor.tsx'
import { NameField } from '../inspector/NameField.tsx'
import { useProblemsOf } from '../store/look.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import type { Column } from './columns.ts'
import { changeRows } from './deeds.ts'
import { HomeField } from './HomeField.tsx'
import type { Range } from './paste.ts'
import type { Shown } from './deeds.ts'
import { tableWords } from './words.ts'

/** Where the current cell goes once its editor closes. */
export type Onward = 'stay' | 'down' | 'right' | 'left'

/** What is done with one value, so that Enter finishes it; the rest are lists, which Escape closes. */
const ONE_VALUE: ReadonlySet<string> = new Set(['text', 'number', 'block', 'choice', 'reference', 'inherit', 'toggle'])
const TYPED: ReadonlySet<string> = new Set(['text', 'number', 'block', 'choice'])

/** The control of a cell, over the cell: the same as in the inspector, for one row or for all selected ones. */
export function CellEditor({
  shown,
  range,
  column,
  resource,
  view,
  cell,
  onClose,
}: {
  readonly shown: Shown
  /** The rows that change with this one. */
  readonly range: Range
  readonly column: Column
  readonly resource: Resource
  readonly view: View
  readonly cell: RefObject<Element | null>
  onClose(to: Onward): void
}) {
  const words = useWordsOf(tableWords)
  const say = useSay()
  const [refused, setRefused] = useState<Text | null>(null)
  const problems = useProblemsOf(resource.id)
  const { of } = column
  const type = typeof of === 'string' ? (of === 'name' ? 'text' : 'reference') : of.control.type
  const rows = shown.rows.slice(range.top, range.bottom + 1)
  const isShared = rows.length > 1 && type !== 'list' && of !== 'name'
  const label = words.editing(say(column.label), resource.name || resource.id)
  const isOver = useRef(false)

  /** Closes once what was typed is taken; stays where it was refused. */
  const finish = (to: Onward) => {
    isOver.current = true
    setTimeout(() => isOver.current && onClose(to))
  }
  const settle = (reason: Text | null) => {
    setRefused(reason)
    if (reason) isOver.current = false
    else if (ONE_VALUE.has(type) && !TYPED.has(type)) finish('stay')
  }
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const { target } = event
    if (!(target instanceof HTMLInputElement) || !ONE_VALUE.has(type)) return
    if (event.key === 'Enter') finish('down')
    else if (event.key === 'Tab') {
      event.preventDefault()
      event.stopPropagation()
      target.blur()
      finish(event.shiftKey ? 'left' : 'right')
    }
  }
  return (
    <Popover
      triggerRef={cell}
      isOpen
      onOpenChange={(open) => !open && onClose('stay')}
      placement="bottom start"
      offset={-27}
      crossOffset={-1}
      className="popover table-editor"
    >
      <Dialog aria-label={label} className="table-editor-body">
        <Focused>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- It only learns that the field is done with. */}
          <div onKeyDownCapture={onKeyDownCapture}>
            {of === 'name' ? (
              <NameField resource={resource} />
            ) : of === 'parent' ? (
              <HomeField
                resource={resource}
                shown={shown}
                range={range}
                label={label}
                onDone={settle}
                refused={refused}
              />
            ) : (
              <ControlFor
                control={of.control}
                resource={resource}
                view={view}
                path={[of.prop]}
                value={resource.props[of.prop]}
                problems={problems.filter(({ path }) => path[0] === of.prop)}
                refused={refused}
                label={say(column.label)}
                help={of.help && say(of.help)}
                onChange={(value, at = [of.prop]) =>
                  settle(changeRows(isShared ? rows : [resource], column, at, value))
                }
                onRefuse={settle}
              />
            )}
          </div>
        </Focused>
        {rows.length > 1 && (
          <p className="table-editor-note">{isShared ? words.changesAll(rows.length) : words.onlyThis}</p>
        )}
      </Dialog>
    </Popover>
  )
}

/** Puts the keyboard into the first control, with all that is typed there selected. */
function Focused({ children }: { readonly children: React.ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const first = ref.current?.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]')
    first?.focus()
    if (first instanceof HTMLInputElement) first.select()
  }, [])
  return <div ref={ref}>{children}</div>
}

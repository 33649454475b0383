import type { Resource, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { ControlFor } from '../inspector/controls/ControlFor.tsx'
import { useProblemsOf } from '../store/look.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { type Column, fieldOf } from './columns.ts'
import { changeRows } from './deeds.ts'
import type { Range } from './paste.ts'
import type { Shown } from './deeds.ts'
import { tableWords } from './words.ts'

/** The form of a cell whose value has several parts, over the cell: the same as in the inspector, for one row or for all selected ones. */
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
  onClose(): void
}) {
  const words = useWordsOf(tableWords)
  const say = useSay()
  const [refused, setRefused] = useState<Text | null>(null)
  const problems = useProblemsOf(resource.id)
  const of = fieldOf(column)
  if (!of) return null
  const rows = shown.rows.slice(range.top, range.bottom + 1)
  const isShared = rows.length > 1 && of.control.type !== 'list'
  const label = words.editing(say(column.label), resource.name || resource.id)
  return (
    <Popover
      triggerRef={cell}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
      offset={-27}
      crossOffset={-1}
      className="popover table-editor"
    >
      <Dialog aria-label={label} className="table-editor-body">
        <Focused>
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
              setRefused(changeRows(isShared ? rows : [resource], column, at, value))
            }
            onRefuse={setRefused}
          />
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

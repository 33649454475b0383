import { inEach, type Text } from '@vpcanvas/text'
import { type RefObject, useEffect, useRef } from 'react'
import { Popover } from 'react-aria-components'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { type Column, fieldOf } from './columns.ts'
import { type CellChoice, MOST_LISTED } from './typed.ts'
import { tableWords } from './words.ts'

const helpOfUse = inEach((language) => tableWords[language].helpOfUse)

/** What stands under a cell while it is typed into: the choices that are left, why the text cannot stand there, what it means. */
export function EntryPanel({
  id,
  field,
  column,
  listed,
  chosen,
  count,
  refused,
  onPick,
}: {
  readonly id: string
  readonly field: RefObject<HTMLElement | null>
  readonly column: Column
  readonly listed: readonly CellChoice[]
  /** The choice that Enter takes; -1 for none. */
  readonly chosen: number
  /** Rows that are selected. */
  readonly count: number
  readonly refused: Text | null
  onPick(at: number): void
}) {
  const words = useWordsOf(tableWords)
  const say = useSay()
  const list = useRef<HTMLDivElement>(null)
  const help = typeof column.of === 'object' && 'assumption' in column.of ? helpOfUse : fieldOf(column)?.help
  const left = listed.slice(0, MOST_LISTED)
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  if (left.length === 0 && !refused && !help && count === 1) return null
  return (
    <Popover triggerRef={field} isOpen isNonModal placement="bottom start" offset={2} className="popover table-panel">
      {/* What floats stands outside of all landmarks, and is one of its own. */}
      <section aria-label={words.about(say(column.label))}>
        {left.length > 0 && (
          <div
            ref={list}
            id={`${id}-list`}
            role="listbox"
            aria-label={words.choices(say(column.label))}
            className="select-list"
          >
            {left.map(({ text, label, icon, note }, at) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- The field has the keyboard, and its keys walk here.
              <div
                key={`${text} ${label}`}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === chosen}
                data-focused={at === chosen || undefined}
                className="menu-item"
                // The keyboard stays in the field.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onPick(at)}
              >
                {icon && <span className="menu-icon">{icon}</span>}
                <span className="menu-label">{label}</span>
                {note && <span className="quiet">{note}</span>}
              </div>
            ))}
          </div>
        )}
        <div id={`${id}-notes`} className="table-notes">
          {refused && <p className="field-error">{say(refused)}</p>}
          {listed.length > left.length && <p>{words.listedOf(left.length, listed.length)}</p>}
          {help && <p>{say(help)}</p>}
          {count > 1 && <p>{words.writesAll(count)}</p>}
        </div>
      </section>
    </Popover>
  )
}

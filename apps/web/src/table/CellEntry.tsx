import type { Resource, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import {
  type CSSProperties,
  type KeyboardEvent,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { useLanguage, useSay, useWordsOf } from '../words/useWords.ts'
import { applies, type Column } from './columns.ts'
import { refuseTyping, type Shown, typeInto } from './deeds.ts'
import { EntryPanel } from './EntryPanel.tsx'
import type { Range } from './paste.ts'
import { choicesFor, chosenOf, howTyped, isFree, MOST_LISTED, narrowed, startOf, type Typing } from './typed.ts'
import { tableWords } from './words.ts'

/** Where the current cell goes once what was typed is taken. */
export type Onward = 'stay' | 'up' | 'down' | 'right' | 'left'

const ARROWS: Readonly<Record<string, Onward>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

export interface Entry {
  focus(): void
  /** Begins to change the value of the cell. */
  edit(): void
  /** Takes what was typed, before the keyboard goes to another cell; false where it cannot stand in its own. */
  settle(): boolean
}

/**
 * What has the keyboard while the table is walked: a line of text over the current cell, unseen until something is typed. It
 * holds the value selected, so that the first key replaces it, and since it is there before that key, an input method composes
 * in it from the first stroke on. Until then it points those who listen to the cell.
 */
export function CellEntry({
  ref,
  shown,
  row,
  range,
  column,
  resource,
  view,
  label,
  gridId,
  cellId,
  helpId,
  style,
  onForm,
  onDone,
  onWalk,
}: {
  readonly ref: Ref<Entry>
  readonly shown: Shown
  readonly row: number
  /** The rows that are selected, in the column of the current cell. */
  readonly range: Range
  readonly column: Column | undefined
  /** None while the current cell is a heading. */
  readonly resource: Resource | undefined
  readonly view: View
  readonly label: string
  readonly gridId: string
  readonly cellId: string
  readonly helpId: string
  readonly style: CSSProperties
  /** Opens the form of a cell that has one instead. */
  onForm(): void
  onDone(to: Onward): void
  /** Keys while nothing is typed. */
  onWalk(event: KeyboardEvent): void
}) {
  const words = useWordsOf(tableWords)
  const say = useSay()
  const language = useLanguage()
  const base = useId()
  const input = useRef<HTMLInputElement>(null)
  const [last, setTyping] = useState<Typing | null>(null)
  const [refused, setRefused] = useState<Text | null>(null)
  const isOn = resource !== undefined && column !== undefined && applies(column, resource)
  const way = isOn ? howTyped(column) : 'shown'
  const takes = way === 'text' || way === 'choices'
  // A cell that goes away or is sorted away takes what was typed over it along.
  const typing = takes && last?.id === resource?.id && last?.column === column?.id ? last : null
  const start = resource && column ? startOf(column, resource, view, language) : ''
  const isChoosing = typing !== null && way === 'choices'
  const choices = useMemo(
    () => (isChoosing && resource && column ? choicesFor(column, resource, view, language) : []),
    [isChoosing, resource, column, view, language],
  )
  const listed = typing ? narrowed(choices, typing.text, start) : []
  const chosen = typing && column ? chosenOf(listed, typing, start, isFree(column)) : -1
  const count = range.bottom - range.top + 1
  const own = { ...range, top: row, bottom: row }

  // Selected, so that typing replaces it; again in each cell.
  useLayoutEffect(() => {
    if (typing === null && document.activeElement === input.current) input.current?.select()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another cell or value is what it waits for
  }, [typing, start, cellId])

  const type = (text: string, isNew: boolean, picked: number | null = null) => {
    if (!resource || !column) return
    setTyping({ id: resource.id, column: column.id, text, isNew, picked })
    setRefused(null)
  }
  const leave = (to: Onward) => {
    setTyping(null)
    setRefused(null)
    onDone(to)
  }
  /** Takes what was typed, unless it cannot stand there: then it says why and waits. */
  const take = (to: Onward, isForAll = false, at = chosen): boolean => {
    if (!typing) return true
    const text = listed[at]?.text ?? typing.text
    const isSame = at < 0 && text === start
    const reason = isSame && !isForAll ? null : typeInto(shown, isForAll ? range : own, text)
    if (reason) {
      setRefused(reason)
      editor.say(reason)
      return false
    }
    leave(to)
    return true
  }
  const edit = () => {
    type(start, false)
    input.current?.setSelectionRange(start.length, start.length)
  }
  useImperativeHandle(ref, () => ({
    focus: () => input.current?.focus({ preventScroll: true }),
    edit,
    settle: () => take('stay'),
  }))

  const onKeyDown = (event: KeyboardEvent) => {
    // What an input method is told is not for the table, the Enter that ends a syllable least of all.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (typing === null) {
      if (!takes && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault()
        if (way === 'form') onForm()
        else if (resource && column) refuseTyping(column)
        return
      }
      return onWalk(event)
    }
    const isMod = event.ctrlKey || event.metaKey
    const arrow = ARROWS[event.key]
    if (event.key === 'Escape') leave('stay')
    else if (event.key === 'Enter') take(isMod ? 'stay' : event.shiftKey ? 'up' : 'down', isMod)
    else if (event.key === 'Tab') take(event.shiftKey ? 'left' : 'right')
    else if (event.key === 'F2') type(typing.text, false, typing.picked)
    else if ((arrow === 'up' || arrow === 'down') && listed.length > 0 && !isMod) {
      const shownCount = Math.min(listed.length, MOST_LISTED)
      const by = arrow === 'down' ? 1 : -1
      type(typing.text, typing.isNew, chosen < 0 && by < 0 ? shownCount - 1 : (chosen + by + shownCount) % shownCount)
    } else if (arrow && typing.isNew && !isMod && !event.shiftKey && !event.altKey) take(arrow)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  /** The keyboard went elsewhere: what was typed counts, and what cannot stand there is told. */
  const onBlur = () => {
    // Another window: it will come back.
    if (!typing || document.activeElement === input.current) return
    const reason = typing.text === start ? null : typeInto(shown, own, listed[chosen]?.text ?? typing.text)
    if (reason) toast(reason, { tone: 'danger' })
    setTyping(null)
    setRefused(null)
  }
  const panelId = `${base}-panel`
  return (
    <>
      <input
        ref={input}
        className="table-entry"
        // What is only walked over takes no text keys from the page.
        data-walked={typing === null || undefined}
        style={style}
        value={typing?.text ?? start}
        readOnly={!takes}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        aria-label={
          typing && resource && column ? words.editing(say(column.label), resource.name || resource.id) : label
        }
        aria-controls={isChoosing ? `${panelId}-list` : gridId}
        aria-activedescendant={
          typing === null ? cellId : isChoosing && chosen >= 0 ? `${panelId}-${chosen}` : undefined
        }
        aria-autocomplete={isChoosing ? 'list' : undefined}
        aria-invalid={refused !== null || undefined}
        aria-describedby={typing === null ? helpId : `${panelId}-notes`}
        onChange={({ target, nativeEvent }) => {
          // What the browser would take back here was typed over another cell.
          const isTakenBack = nativeEvent instanceof InputEvent && nativeEvent.inputType.startsWith('history')
          if (typing || !isTakenBack) type(target.value, typing?.isNew ?? true)
        }}
        onFocus={({ target }) => typing === null && target.select()}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {typing && resource && column && (
        <EntryPanel
          id={panelId}
          field={input}
          column={column}
          listed={listed}
          chosen={chosen}
          count={count}
          refused={refused}
          onPick={(at) => take('stay', false, at)}
        />
      )}
    </>
  )
}

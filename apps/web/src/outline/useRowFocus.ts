import type { Id } from '@vpcanvas/model'
import { type FocusEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { isInOutline } from '../app/regions.ts'
import { editor } from '../store/useEditor.ts'
import { rowElement } from './RowRename.tsx'
import { openRows, type ShownRow } from './rows.ts'

/** Pixels of a row. */
const ROW = 26

/** Frames until a dialog has given the keyboard back and the tree has drawn what is there now. */
const PATIENCE = 6

/**
 * Keeps the keyboard where the work is: on the row that took the place of one that is gone, deleted or undone; and on what was
 * just added, copied or moved from here, once `uncover` has opened what it is in. The result listens to where the keyboard is.
 */
export function useRowFocus(
  section: RefObject<HTMLElement | null>,
  rows: readonly ShownRow[],
  uncover: (id: Id) => void,
) {
  const now = useRef<Id | null>(null)
  const open = useRef<readonly Id[]>([])

  useEffect(() => {
    const next = openRows(rows)
    const before = open.current
    open.current = next
    const held = now.current
    if (held === null || next.includes(held)) return
    const target = next[Math.min(Math.max(0, before.indexOf(held)), next.length - 1)]
    now.current = null
    if (target !== undefined) focusSoon(section, open, target)
  }, [section, rows])

  const follow = useEffectEvent((id: Id) => {
    uncover(id)
    focusSoon(section, open, id)
  })
  useEffect(
    () =>
      editor.store.subscribe(({ selection }, before) => {
        const [only] = selection
        if (selection === before.selection || selection.size !== 1 || only === undefined) return
        if (only !== now.current && isInOutline()) follow(only)
      }),
    [],
  )

  return {
    onFocus: ({ target }: FocusEvent) => {
      now.current = target.closest<HTMLElement>('[role="row"]')?.dataset['key'] ?? null
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      // A row that is gone tells of no other place that has the keyboard now.
      if (relatedTarget !== null) now.current = null
    },
  }
}

/** Brings the keyboard to a row, unless it went somewhere else meanwhile. */
function focusSoon(section: RefObject<HTMLElement | null>, open: RefObject<readonly Id[]>, id: Id): void {
  let frames = PATIENCE
  const step = () => {
    const tree = section.current?.querySelector<HTMLElement>('.outline-tree')
    const active = document.activeElement
    const isHere = active === null || active === document.body || tree?.contains(active) === true
    const row = rowElement(tree ?? null, id)
    if (--frames > 0) {
      if (frames === 2 && tree && !row) tree.scrollTop = open.current.indexOf(id) * ROW - tree.clientHeight / 2
      return void requestAnimationFrame(step)
    }
    if (isHere && active !== row) row?.focus()
  }
  requestAnimationFrame(step)
}

import type { Id } from '@vpcanvas/model'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { shellState } from '../app/shellDoor.ts'
import { useResource } from '../store/look.ts'
import { editor } from '../store/useEditor.ts'
import { focusSoon } from '../ui/focusSoon.ts'
import { useDraft } from '../ui/useDraft.ts'
import { worded } from '../words/catalogue.ts'
import { useWords } from '../words/useWords.ts'

/** Frames until the row of what has just come is drawn, and scrolled to. */
const PATIENCE = 30

/** The row of a resource in a tree of them, where it is drawn. */
export function rowElement(tree: HTMLElement | null, id: Id): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(id)}"]`) ?? null
}

/** A name being typed over its row. It lies beside the tree, which would take the keys for its own. */
export function RowRename({ id, around }: { readonly id: Id; readonly around: RefObject<HTMLElement | null> }) {
  const words = useWords()
  const resource = useResource(id)
  const input = useRef<HTMLInputElement>(null)
  const draft = useDraft(resource?.name ?? '', (typed) => {
    const name = typed.trim()
    if (name === '') return
    const title = worded((w) => w.renameThing(name))
    const refused = editor.transact(title, [{ op: 'rename', id, name }])
    editor.say(refused?.refused ?? title)
  })
  useLayoutEffect(() => {
    const { current } = input
    let left = PATIENCE
    let next = 0
    let stop = () => {}
    const lie = () => {
      const frame = around.current
      const name = rowElement(frame, id)?.querySelector('.outline-name')
      if (!current || !frame || left-- <= 0) return end()
      current.style.visibility = name ? '' : 'hidden'
      if (!name) return void (next = requestAnimationFrame(lie))
      const [outer, inner] = [frame.getBoundingClientRect(), name.getBoundingClientRect()]
      current.style.top = `${inner.top - outer.top + (inner.height - 24) / 2}px`
      current.style.left = `${inner.left - outer.left - 5}px`
      current.select()
      stop = focusSoon(current)
    }
    lie()
    return () => {
      cancelAnimationFrame(next)
      stop()
    }
  }, [id, around])
  const back = () => {
    end()
    rowElement(around.current, id)?.focus()
  }
  return (
    <input
      ref={input}
      className="outline-rename"
      aria-label={words.rename}
      maxLength={255}
      spellCheck={false}
      value={draft.value}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={() => {
        draft.commit()
        end()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') draft.revert()
        if (event.key === 'Enter') draft.commit()
        if (event.key === 'Enter' || event.key === 'Escape') back()
      }}
    />
  )
}

function end(): void {
  shellState.setState({ renamingRow: null })
}

import type { Id } from '@vpcanvas/model'
import { createStore } from 'zustand/vanilla'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { canBeEnd, kindAt } from './canBeEnd.ts'
import { pickingWords } from './pickingWords.ts'
import { askFor, runTrace, traceSession } from './session.ts'

/** Which end of a flow is being chosen on the picture; null while none is. */
export const picking = createStore<{ readonly end: 'from' | 'to' | null }>(() => ({ end: null }))

let stopListening = () => {}

picking.subscribe(({ end }, before) => {
  if ((end === null) === (before.end === null)) return
  if (end === null) stopListening()
  else stopListening = listen()
})

/** A click on the picture chooses, and Enter on the picture or in the outline; Escape gives up. */
function listen(): () => void {
  const chosen = () => {
    const [id, ...others] = editor.get().selection
    if (id !== undefined && others.length === 0) pick(id)
  }
  const onClick = ({ target }: MouseEvent) => {
    // What a click on the picture means is settled when it is over: the selection.
    if (target instanceof Element && target.closest('.react-flow')) setTimeout(chosen)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      stopPicking()
    }
    const isChoosing =
      event.target instanceof Element &&
      event.target.closest('.outline, .canvas') &&
      !event.target.closest('button, input')
    // The outline selects when the key is let go.
    if (event.key === 'Enter' && isChoosing && !event.repeat)
      window.addEventListener('keyup', () => setTimeout(chosen), { once: true })
  }
  window.addEventListener('click', onClick)
  window.addEventListener('keydown', onKeyDown, { capture: true })
  return () => {
    window.removeEventListener('click', onClick)
    window.removeEventListener('keydown', onKeyDown, { capture: true })
  }
}

/** Takes one end, opens the trace, and lets the person choose the other. */
export function traceAt(end: 'from' | 'to', id: Id): void {
  const other = end === 'from' ? 'to' : 'from'
  editor.setView({ drawer: 'trace', lastDrawer: 'trace' })
  askFor({ [end]: id, ...(traceSession.getState().asked[other] === id && { [other]: '' }) })
  picking.setState({ end: other })
  editor.say({ en: pickingWords.en.choose[other], ko: pickingWords.ko.choose[other] })
}

export function stopPicking(): void {
  picking.setState({ end: null })
}

/** Takes what was chosen as the other end and traces; or says why it cannot be one. */
function pick(id: Id): void {
  const { end } = picking.getState()
  if (end === null) return
  if (!canBeEnd(id)) {
    const label = kindAt(id)?.schema.label ?? { en: id, ko: id }
    toast({ en: pickingWords.en.noEnd(label.en), ko: pickingWords.ko.noEnd(label.ko) }, { tone: 'danger' })
    return
  }
  const { asked } = traceSession.getState()
  if (asked[end === 'from' ? 'to' : 'from'] === id) {
    toast({ en: pickingWords.en.sameEnd, ko: pickingWords.ko.sameEnd }, { tone: 'danger' })
    return
  }
  stopPicking()
  askFor({ [end]: id })
  void runTrace()
}

import type { Id } from '@vpcanvas/model'
import { createStore } from 'zustand/vanilla'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { canBeEnd, kindAt } from './canBeEnd.ts'
import { pickingWords } from './pickingWords.ts'
import { askFor, runTrace, traceSession } from './session.ts'

/** Which end of a flow is being chosen on the picture; null while none is. */
export const picking = createStore<{ readonly end: 'from' | 'to' | null }>(() => ({ end: null }))

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
export function pick(id: Id): void {
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

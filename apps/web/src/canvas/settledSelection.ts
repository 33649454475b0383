import type { Id } from '@vpcanvas/model'
import { useDeferredValue, useSyncExternalStore } from 'react'
import { editor } from '../store/useEditor.ts'
import { gesture } from './gesture.ts'

let settled = editor.get().selection
let wasMoving = false
/** Selected by a drag. */
const dragged = new WeakSet<ReadonlySet<Id>>()

/**
 * What is selected, for what stands beside the canvas. A drag also selects what it takes hold of: what follows from that waits for the
 * drag to end, and then for frames that are due. All else that is selected is so at once.
 */
export function useSettledSelection(): ReadonlySet<Id> {
  const selection = useSyncExternalStore(subscribe, now)
  const inTime = useDeferredValue(selection)
  return dragged.has(selection) ? inTime : selection
}

function now(): ReadonlySet<Id> {
  const isMoving = gesture.getState().isMoving
  if (isMoving) wasMoving = true
  else {
    const { selection } = editor.get()
    if (wasMoving && selection !== settled) dragged.add(selection)
    settled = selection
    wasMoving = false
  }
  return settled
}

function subscribe(listen: () => void): () => void {
  // In the same moment a drag selects first and says then that it has begun.
  const soon = () => queueMicrotask(listen)
  const stops = [editor.store.subscribe(soon), gesture.subscribe(soon)]
  return () => {
    for (const stop of stops) stop()
  }
}

import type { Id } from '@vpcanvas/model'
import { useSyncExternalStore } from 'react'
import { editor } from '../store/useEditor.ts'
import { gesture } from './gesture.ts'

let settled = editor.get().selection

/** What is selected, for what stands beside the canvas: a drag also selects what it takes hold of, and comes before all that follows from that. */
export function useSettledSelection(): ReadonlySet<Id> {
  return useSyncExternalStore(subscribe, now)
}

function now(): ReadonlySet<Id> {
  if (!gesture.getState().isMoving) settled = editor.get().selection
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

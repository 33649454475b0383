import { useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { gesture } from './gesture.ts'

/**
 * Escape takes back what the pointer has under way, and does nothing else meanwhile. So does a finger that is taken away, by the system
 * or by what else a touch turned out to be: React Flow would take that for letting go, or not hear of it. And so does what is held where
 * it leaves the page: the end of a touch goes to an element that is gone, where nobody hears it.
 */
export function useGivingUp(): void {
  const store = useStoreApi()
  useEffect(() => {
    const watch = new AbortController()
    const how = { capture: true, signal: watch.signal }
    const onKeyDown = (event: KeyboardEvent) => {
      const { giveUp } = gesture.getState()
      if (event.key !== 'Escape' || !giveUp) return
      event.preventDefault()
      giveUp()
    }
    window.addEventListener('keydown', onKeyDown, how)
    window.addEventListener('touchcancel', () => gesture.getState().giveUp?.(), how)
    const unsubscribe = store.subscribe(({ nodeLookup }) => {
      const { giveUp, held } = gesture.getState()
      if (held !== null && !nodeLookup.has(held)) giveUp?.()
    })
    return () => {
      watch.abort()
      unsubscribe()
    }
  }, [store])
}

import { useEffect } from 'react'
import { gesture } from './gesture.ts'

/** Escape takes back what the pointer has under way, and does nothing else meanwhile. */
export function useGivingUp(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { giveUp } = gesture.getState()
      if (event.key !== 'Escape' || !giveUp) return
      event.preventDefault()
      giveUp()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}

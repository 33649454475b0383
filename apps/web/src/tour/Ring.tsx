import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

/** Milliseconds between two looks at where the pointed-at thing is: panels open, lists scroll. */
const LOOK = 200
const MARGIN = 4

/** The first thing on the page that any of the selectors finds and that can be seen. */
export function targetOf(selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = document.querySelector<HTMLElement>(selector)
    if (found && found.getBoundingClientRect().width > 0) return found
  }
  return null
}

/** Whether somebody who looks sees it: it is not scrolled away, and nothing lies over it. */
function isInSight(target: HTMLElement): boolean {
  const { left, top, width, height } = target.getBoundingClientRect()
  const seen = document.elementFromPoint(left + width / 2, top + height / 2)
  return seen !== null && target.contains(seen)
}

/** A ring around what a step points at. The step's words name it too, so it is silent; it takes no click. */
export function Ring({ at }: { readonly at: readonly string[] }) {
  const [box, setBox] = useState<string>('')
  const key = at.join('\n')
  useEffect(() => {
    let pointedAt: HTMLElement | null = null
    const look = () => {
      const target = targetOf(key.split('\n').filter((one) => one !== ''))
      if (target !== pointedAt) target?.scrollIntoView({ block: 'nearest' })
      pointedAt = target
      const rect = target && isInSight(target) ? target.getBoundingClientRect() : null
      setBox(rect ? [rect.left, rect.top, rect.width, rect.height].map(Math.round).join(' ') : '')
    }
    look()
    const timer = setInterval(look, LOOK)
    window.addEventListener('resize', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('resize', look)
    }
  }, [key])
  if (box === '') return null
  const [left = 0, top = 0, width = 0, height = 0] = box.split(' ').map(Number)
  return createPortal(
    <div
      aria-hidden
      className="coach-ring"
      style={{ left: left - MARGIN, top: top - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN }}
    />,
    document.body,
  )
}

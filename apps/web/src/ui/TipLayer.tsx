import { type RefObject, useEffect, useRef, useState } from 'react'
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components'
import { type Tip, tips } from './tips.ts'
import './Popover.css'

/** Milliseconds of pointing before the first tip; the next ones follow at once. */
const DELAY = 500

interface ShownTip extends Tip {
  readonly id: string
}

/** Shows the tip of what is pointed at, or reached with the keyboard. One for the whole page. */
export default function TipLayer() {
  const [shown, setShown] = useState<ShownTip | null>(null)
  const of = useRef<Element | null>(null)
  useEffect(() => watch(of, setShown), [])
  const state = { isOpen: shown !== null, shouldSkipAnimation: false, open: () => {}, close: () => setShown(null) }
  return (
    <TooltipTriggerStateContext.Provider value={state}>
      <Tooltip key={shown?.id ?? ''} triggerRef={of} offset={6} className="tooltip">
        {shown?.text}
        {shown?.keys && <kbd className="keys">{shown.keys}</kbd>}
      </Tooltip>
    </TooltipTriggerStateContext.Provider>
  )
}

function watch(of: RefObject<Element | null>, show: (tip: ShownTip | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let hidden = -DELAY
  let isShown = false

  const hide = () => {
    clearTimeout(timer)
    if (!isShown) return
    isShown = false
    hidden = performance.now()
    show(null)
  }
  const aimAt = (target: Element | null, delay: number) => {
    if (target === of.current) return
    hide()
    of.current = target
    if (!target) return
    timer = setTimeout(() => {
      const id = target.getAttribute('data-tip') ?? ''
      const tip = tips.get(id)
      if (!tip || !target.isConnected) return
      isShown = true
      show({ id, ...tip })
    }, delay)
  }
  const listeners = {
    pointerover({ target, pointerType }: PointerEvent) {
      // The tip itself may be pointed at, to be read or enlarged.
      if (pointerType === 'touch' || inTip(target)) return
      aimAt(ownerOf(target), performance.now() - hidden < DELAY ? 0 : DELAY)
    },
    pointerdown: hide,
    keydown: hide,
    focusin({ target }: FocusEvent) {
      const owner = ownerOf(target)
      if (owner && owner === target && owner.matches(':focus-visible')) aimAt(owner, 0)
    },
    focusout({ target }: FocusEvent) {
      if (target === of.current) aimAt(null, 0)
    },
  }
  const leave = () => aimAt(null, 0)
  for (const [type, listener] of Object.entries(listeners))
    document.addEventListener(type, listener as EventListener, true)
  document.documentElement.addEventListener('pointerleave', leave)
  return () => {
    hide()
    for (const [type, listener] of Object.entries(listeners))
      document.removeEventListener(type, listener as EventListener, true)
    document.documentElement.removeEventListener('pointerleave', leave)
  }
}

function ownerOf(target: EventTarget | null): Element | null {
  const owner = target instanceof Element ? target.closest('[data-tip]') : null
  return owner?.matches(':disabled') ? null : owner
}

function inTip(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.tooltip') !== null
}

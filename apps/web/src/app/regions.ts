import { canvasDoor } from '../canvas/door.ts'

/** The areas of the window, in the order in which F6 goes through them. */
const REGIONS = ['.top-bar', '.palette', '.outline', '.shell-canvas', '.file-bar', '.shell-right', '.drawer'] as const

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"])'

/** Where the keyboard last was in each area, and in which area last of all. */
const last = new WeakMap<Element, HTMLElement>()
let latest: Element | null = null

/** Whether the keyboard is in the outline, or was before what is open over the page. */
export function isInOutline(): boolean {
  return latest?.matches('.outline') === true && latest.isConnected
}

/** Brings the keyboard into the next area of the window, or the one before; where it was there the last time. */
export function goToRegion(by: 1 | -1): void {
  const there = REGIONS.flatMap((name) => document.querySelector<HTMLElement>(name) ?? [])
  const inside = there.filter((region) => region.contains(document.activeElement))
  // The bar about a conflict lies in the canvas: the inner one counts.
  const now = inside.length > 0 ? there.indexOf(inside.at(-1) as HTMLElement) : by > 0 ? -1 : there.length
  for (let steps = 1; steps <= there.length; steps++) {
    const region = there[(now + by * steps + there.length * 2) % there.length]
    if (region && enter(region)) return
  }
}

/** Brings the keyboard into the outline. */
export function goToOutline(): void {
  const tree = document.querySelector<HTMLElement>('.outline-tree')
  const row = tree?.querySelector<HTMLElement>('[role="row"][tabindex="0"], [role="row"]')
  ;(row ?? tree)?.focus()
}

/** Puts the keyboard into an area; false where nothing in it takes it. */
export function enter(region: HTMLElement): boolean {
  if (region.classList.contains('shell-canvas')) {
    canvasDoor.focus()
    return region.contains(document.activeElement)
  }
  const known = last.get(region)
  // The outline is its tree, which an empty design has not: what the keyboard was on then is no place to come back to.
  const row = known?.matches('[role="row"]') ? null : region.querySelector<HTMLElement>('.outline-tree [role="row"]')
  const target =
    row ?? (known && takes(known) ? known : [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].find(takes))
  target?.focus()
  return target !== undefined && document.activeElement === target
}

/** Whether an element is there, to be seen, and can have the keyboard. */
function takes(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility()
}

/** An element that takes the keyboard, as near as can be to one that is gone: inside the innermost thing around it that is still there. */
function nearest(around: readonly HTMLElement[], place: number): HTMLElement | undefined {
  for (const element of around) {
    if (!element.isConnected) continue
    const inside = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(takes)
    const target = inside[Math.min(place, inside.length - 1)]
    if (target) return target
    if (element.matches(FOCUSABLE) && takes(element)) return element
  }
  return undefined
}

/** Frames that whoever took the element away has for choosing a better place. */
const PATIENCE = 3

/**
 * Keeps the keyboard on the page: when what has it goes away or can be pressed no more (deleted, undone, closed, done), it
 * goes to what is nearest. A click into the empty gives it up on purpose. The result stops the watch.
 */
export function keepFocus(): () => void {
  let held: HTMLElement | null = null
  let around: readonly HTMLElement[] = []
  let place = 0
  let waiting = 0

  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target === document.body) return
    held = target
    around = ancestorsOf(target)
    const [parent] = around
    place = parent ? Math.max(0, [...parent.querySelectorAll(FOCUSABLE)].indexOf(target)) : 0
    for (const region of around)
      if (REGIONS.some((name) => region.matches(name))) {
        last.set(region, target)
        latest = region
      }
  }
  const onPointer = () => {
    held = null
  }
  const check = () => {
    if (!isLost(held)) return
    // A button that can be pressed no more would swallow the very next key.
    if (held === document.activeElement) return void nearest(around, place)?.focus()
    if (waiting > 0) return
    waiting = PATIENCE
    const look = () => {
      if (--waiting > 0) return void requestAnimationFrame(look)
      if (isLost(held)) nearest(around, place)?.focus()
    }
    requestAnimationFrame(look)
  }
  const watch = new MutationObserver(check)
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  document.addEventListener('focusin', onFocus)
  document.addEventListener('pointerdown', onPointer)
  return () => {
    watch.disconnect()
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('pointerdown', onPointer)
  }
}

/** Whether the keyboard is nowhere because what had it cannot have it any more. Asked at every change of the page: it reads no layout first. */
function isLost(held: HTMLElement | null): boolean {
  const now = document.activeElement
  if (held === null) return false
  if (now === held) return held.matches(':disabled')
  return (now === null || now === document.body) && !takes(held)
}

function ancestorsOf(element: HTMLElement): readonly HTMLElement[] {
  const around: HTMLElement[] = []
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) around.push(at)
  return around
}

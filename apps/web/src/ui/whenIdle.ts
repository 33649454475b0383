/** Does something once the page has nothing more urgent to do, or in a second. */
export function afterwards(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 1000 })
  else setTimeout(work, 100)
}

/** The page is on its way to the screen: from now on it may have nothing to do. */
export function pageIsUp(): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => idle.resolve(), { timeout: 2000 })
  else setTimeout(() => idle.resolve(), 500)
}

/** Settles once the page is there and has nothing to do for the first time: for what nobody waits for yet. */
export function whenIdle(): Promise<void> {
  return idle.promise
}

/** Settles when nothing is held with the pointer: a drag needs each frame. */
export async function untilLetGo(): Promise<void> {
  while (document.querySelector(':active')) await new Promise((resolve) => setTimeout(resolve, 300))
}

const idle = Promise.withResolvers<void>()

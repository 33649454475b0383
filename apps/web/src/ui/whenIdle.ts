/** Does something once the page has nothing more urgent to do, or in a second. */
export function afterwards(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 1000 })
  else setTimeout(work, 100)
}

/** Settles once the page has nothing to do for the first time: for what nobody waits for yet. */
export function whenIdle(): Promise<void> {
  return (idle ??= new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 500)
  }))
}

let idle: Promise<void> | null = null

const waiting = new Set<() => void>()

/** Does things one at a time, each when the page has nothing else to do; what already waits is done once. */
export function inTurn(work: () => void): void {
  waiting.add(work)
  if (waiting.size === 1) later(next)
}

/** Does it no more. */
inTurn.not = (work: () => void): void => void waiting.delete(work)

function next(): void {
  const [work] = waiting
  if (!work) return
  waiting.delete(work)
  if (waiting.size > 0) later(next)
  work()
}

function later(then: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(then, { timeout: 1000 })
  else setTimeout(then, 16)
}

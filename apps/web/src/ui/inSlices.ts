/** How long it works at once, and how long it waits for the page to have time. Milliseconds. */
const SLICE = 4
const PATIENCE = 200

/** Gathers what is made piece by piece, in the time that the page has left: a frame that is due comes first. What is short is made at once. */
export async function inSlices<T>(pieces: Iterable<T>): Promise<T[]> {
  const made: T[] = []
  let until = performance.now() + SLICE
  for (const piece of pieces) {
    made.push(piece)
    if (made.length % 16 > 0 || performance.now() < until) continue
    until = performance.now() + (await leftOver())
  }
  return made
}

/** Waits until the page has nothing more urgent to do; for how long it then has time. */
function leftOver(): Promise<number> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback((idle) => resolve(Math.max(SLICE, Math.min(idle.timeRemaining(), 2 * SLICE))), {
        timeout: PATIENCE,
      })
    else setTimeout(() => resolve(SLICE))
  })
}

import { Cancelled } from './failures.ts'

/** At most so many changes at once. Long waits are not changes and take no place. */
export interface Pool {
  run<T>(change: () => Promise<T>): Promise<T>
  /** Lets what runs end and begins nothing more. */
  stop(): void
  readonly stopped: boolean
}

export function poolOf(size: number): Pool {
  let running = 0
  let stopped = false
  const queue: (() => void)[] = []

  /** A place that becomes free goes to who waits longest. */
  function release(): void {
    const next = queue.shift()
    if (next) next()
    else running--
  }

  return {
    get stopped() {
      return stopped
    },
    async run(change) {
      if (running < size) running++
      else await new Promise<void>((begin) => queue.push(begin))
      try {
        if (stopped) throw new Cancelled('stopped')
        return await change()
      } finally {
        release()
      }
    },
    stop() {
      stopped = true
    },
  }
}

import type { DesignHistory, Taking } from './history.ts'

/** How long nothing may have been written before a version is taken, and how long at most while writing goes on. Milliseconds. */
const STILL = 30_000
const LONGEST = 5 * 60_000

export type Written = Pick<Taking, 'text' | 'design' | 'file'>

/** Takes versions at moments that a person would choose: after a pause, at the end, and before what others wrote is written over. */
export interface VersionKeeper {
  /** A design was written: kept as a version soon. */
  wrote(written: Written): void
  /** A file was read. What others wrote into it is kept; what was written here is, or will be. */
  read(written: Written): void
  /** Keeps what is not kept yet. */
  stop(): Promise<void>
}

interface Waiting {
  written: Written
  readonly latest: number
  timer: NodeJS.Timeout
}

export function versionKeeper(history: DesignHistory, failed: (error: unknown) => void): VersionKeeper {
  const waiting = new Map<string, Waiting>()
  /** The text of each file as it was last read or written here. */
  const known = new Map<string, string>()
  const keyOf = ({ file, design }: Written) => `${design.id} ${file}`
  let working: Promise<unknown> = Promise.resolve()

  /** A history that cannot be written never stands in the way of the design itself. */
  const take = (taking: Taking) => {
    working = working.then(() => history.take(taking)).catch(failed)
  }
  const takeWaiting = (key: string, cause: 'pause' | 'close') => {
    const one = waiting.get(key)
    if (!one) return
    clearTimeout(one.timer)
    waiting.delete(key)
    take({ ...one.written, cause })
  }

  return {
    wrote(written) {
      const key = keyOf(written)
      const now = Date.now()
      const before = waiting.get(key)
      clearTimeout(before?.timer)
      const latest = before?.latest ?? now + LONGEST
      // The clock may go back meanwhile.
      const wait = Math.max(0, Math.min(STILL, latest - now))
      const timer = setTimeout(() => takeWaiting(key, 'pause'), wait).unref()
      waiting.set(key, { written, latest, timer })
      known.set(key, written.text)
    },
    read(written) {
      const key = keyOf(written)
      if (known.get(key) === written.text) return
      known.set(key, written.text)
      takeWaiting(key, 'pause')
      take({ ...written, cause: 'found' })
    },
    async stop() {
      for (const key of waiting.keys()) takeWaiting(key, 'close')
      await working
    },
  }
}

import { type Design, type KindSchemas, readDesign } from '@vpcanvas/model'
import type { DesignHistory, Taking } from './history.ts'

/** How long nothing may have been written before a version is taken, and how long at most while writing goes on. Milliseconds. */
const STILL = 30_000
const LONGEST = 5 * 60_000
/** What others wrote is looked through once the page that asked for it has been served. Milliseconds. */
const AFTERWARDS = 1500

export type Written = Pick<Taking, 'text' | 'design' | 'file'>

/** Takes versions at moments that a person would choose: after a pause, at the end, and before what others wrote is written over. */
export interface VersionKeeper {
  /** A design was written: kept as a version soon. */
  wrote(written: Written): void
  /** A file was read. What others wrote into it is kept soon, where it is a design; what was written here is, or will be. */
  read(file: string, text: string): void
  /** Keeps what is not kept yet. */
  stop(): Promise<void>
}

interface Waiting {
  written: Written
  readonly latest: number
  timer: NodeJS.Timeout
}

interface Found {
  readonly text: string
  readonly timer: NodeJS.Timeout
}

export function versionKeeper(
  history: DesignHistory,
  schemas: KindSchemas,
  failed: (error: unknown) => void,
): VersionKeeper {
  const waiting = new Map<string, Waiting>()
  const found = new Map<string, Found>()
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
  const takeFound = (file: string) => {
    const one = found.get(file)
    if (!one) return
    clearTimeout(one.timer)
    found.delete(file)
    const design = designIn(one.text, schemas)
    if (!design) return
    const written = { file, text: one.text, design }
    takeWaiting(keyOf(written), 'pause')
    take({ ...written, cause: 'found' })
  }

  return {
    wrote(written) {
      takeFound(written.file)
      const key = keyOf(written)
      const now = Date.now()
      const before = waiting.get(key)
      clearTimeout(before?.timer)
      const latest = before?.latest ?? now + LONGEST
      // The clock may go back meanwhile.
      const wait = Math.max(0, Math.min(STILL, latest - now))
      const timer = setTimeout(() => takeWaiting(key, 'pause'), wait).unref()
      waiting.set(key, { written, latest, timer })
      known.set(written.file, written.text)
    },
    read(file, text) {
      if (known.get(file) === text) return
      takeFound(file)
      known.set(file, text)
      const timer = setTimeout(() => takeFound(file), AFTERWARDS).unref()
      found.set(file, { text, timer })
    },
    async stop() {
      for (const file of found.keys()) takeFound(file)
      for (const key of waiting.keys()) takeWaiting(key, 'close')
      await working
    },
  }
}

function designIn(text: string, schemas: KindSchemas): Design | null {
  try {
    const read = readDesign(JSON.parse(text), schemas)
    return read.ok ? read.design : null
  } catch {
    return null
  }
}

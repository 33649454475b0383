import { createHash } from 'node:crypto'
import { lstat, readdir, readFile, rename } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeAtomically } from './atomic.ts'

/** A design file's name in the workspace folder: no separators, no dots to climb with. */
const FILE_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,100}\.vpcanvas\.json$/u

/** No design is larger. */
export const SIZE_LIMIT = 32 * 1024 * 1024

export interface StoredFile {
  readonly file: string
  readonly modified: string
  readonly size: number
}

export interface StoredDesign {
  readonly text: string
  /** Names exactly these bytes. */
  readonly revision: string
}

export type Saved =
  | { readonly saved: true; readonly revision: string }
  /** Someone else wrote since: nothing was overwritten. */
  | { readonly saved: false; readonly current: StoredDesign | null }

/** Where designs are kept. The folder is the embedded default. */
export interface Storage {
  list(): Promise<readonly StoredFile[]>
  /** Null where there is no such design. */
  read(file: string): Promise<StoredDesign | null>
  /** Writes only over the revision that the writer has seen; null for a new file. */
  write(file: string, text: string, base: string | null): Promise<Saved>
  /** Puts a file out of the way under a name that no design has. The name; null where there is no such file. */
  setAside(file: string): Promise<string | null>
  isName(file: string): boolean
}

/** A folder of design files, written atomically: a temporary file, flushed, then renamed. */
export function folderStorage(folder: string): Storage {
  const root = resolve(folder)
  // One writer at a time a file, so that comparing and writing is one step within this process.
  const writing = new Map<string, Promise<unknown>>()

  async function read(file: string): Promise<StoredDesign | null> {
    if (!FILE_NAME.test(file)) return null
    const path = join(root, file)
    const stats = await lstat(path).catch(() => null)
    if (!stats?.isFile() || stats.size > SIZE_LIMIT) return null
    const text = await readFile(path, 'utf8')
    return { text, revision: revisionOf(text) }
  }

  async function write(file: string, text: string, base: string | null): Promise<Saved> {
    const current = await read(file)
    if ((current?.revision ?? null) !== base) {
      const revision = revisionOf(text)
      return current?.revision === revision ? { saved: true, revision } : { saved: false, current }
    }
    await writeAtomically(join(root, file), text)
    return { saved: true, revision: revisionOf(text) }
  }

  return {
    isName: (file) => FILE_NAME.test(file),
    async list() {
      const entries = await readdir(root, { withFileTypes: true }).catch(() => [])
      const files = await Promise.all(
        entries
          .filter((entry) => entry.isFile() && FILE_NAME.test(entry.name))
          .map(async (entry) => {
            const stats = await lstat(join(root, entry.name))
            return { file: entry.name, modified: stats.mtime.toISOString(), size: stats.size }
          }),
      )
      return files.toSorted((a, b) => (a.modified < b.modified ? 1 : -1))
    },
    async setAside(file) {
      if (!FILE_NAME.test(file) || !(await lstat(join(root, file)).catch(() => null))) return null
      const aside = `${file}.${Date.now()}.aside`
      await rename(join(root, file), join(root, aside))
      return aside
    },
    read,
    write(file, text, base) {
      const before = writing.get(file) ?? Promise.resolve()
      const mine = before.catch(() => {}).then(() => write(file, text, base))
      writing.set(file, mine)
      return mine.finally(() => {
        if (writing.get(file) === mine) writing.delete(file)
      })
    },
  }
}

/** Names exactly these bytes. */
export function revisionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

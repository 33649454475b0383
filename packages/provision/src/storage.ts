import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'

/**
 * Where the engine keeps what it writes down: the journal of each apply and the record of what was last applied. The folder
 * `.vpcanvas` of the workspace is the embedded default.
 */
export interface ProvisionStorage {
  /** The text of a name such as `records/<account>/<design>.json`, or null. */
  read(name: string): Promise<string | null>
  /** Replaces as a whole or not at all. */
  write(name: string, text: string): Promise<void>
  /** Opens a new text to add lines to; each line is on disk when its promise ends. */
  append(name: string): Promise<{ line(text: string): Promise<void>; close(): Promise<void> }>
}

/** A folder on disk, readable by its owner alone. */
export function folderStorage(folder: string): ProvisionStorage {
  const root = resolve(folder)
  const pathOf = (name: string): string => {
    const path = resolve(root, name)
    if (!path.startsWith(root + sep)) throw new RangeError('a name outside of the folder')
    return path
  }
  return {
    read: (name) =>
      readFile(pathOf(name), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      }),
    async write(name, text) {
      const path = pathOf(name)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
      try {
        const handle = await open(temporary, 'wx', 0o600)
        try {
          await handle.writeFile(text, 'utf8')
          await handle.sync()
        } finally {
          await handle.close()
        }
        await rename(temporary, path)
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => {})
        throw error instanceof Error ? Object.assign(error, { path }) : error
      }
    },
    async append(name) {
      const path = pathOf(name)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const handle = await open(path, 'ax', 0o600)
      // One line at a time, whole.
      let last: Promise<void> = Promise.resolve()
      return {
        line(text) {
          last = last.then(async () => {
            await handle.write(`${text}\n`)
            await handle.datasync()
          })
          return last
        },
        async close() {
          await last.catch(() => {})
          await handle.close()
        },
      }
    },
  }
}

/** Keeps nothing beyond the process: for a plan that nobody wants to remember. */
export function memoryStorage(): ProvisionStorage {
  const texts = new Map<string, string>()
  return {
    read: async (name) => texts.get(name) ?? null,
    write: async (name, text) => void texts.set(name, text),
    append: async (name) => ({
      line: async (text) => void texts.set(name, `${texts.get(name) ?? ''}${text}\n`),
      close: async () => {},
    }),
  }
}

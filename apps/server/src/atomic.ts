import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Replaces a file as a whole or not at all, whatever happens meanwhile: a temporary file, flushed, then renamed, then flushed. */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const folder = resolve(path, '..')
  await mkdir(folder, { recursive: true })
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const handle = await open(temporary, 'wx', 0o644)
    try {
      await handle.writeFile(content, 'utf8')
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    // It is about this file, whatever the temporary one was called.
    throw error instanceof Error ? Object.assign(error, { path }) : error
  }
  // So that the rename itself survives a power loss; not every system can open a folder.
  const directory = await open(folder, 'r').catch(() => null)
  await directory?.sync().catch(() => {})
  await directory?.close()
}

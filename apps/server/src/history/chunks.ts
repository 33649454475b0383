import { createHash } from 'node:crypto'
import { lstat, readdir, readFile, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { writeAtomically } from '../atomic.ts'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** Bytes of a piece: the least, about what is usual, and the most. */
const LEAST = 4 * 1024
const MOST = 64 * 1024
/** One line in so many ends a piece, beyond the least. */
const USUAL = 512
const LARGEST = 2 * MOST
/** A piece that nobody names is left alone so long, in milliseconds: somebody may be about to name it. */
const REST = 60 * 60 * 1000

/** What a piece is called: by what is in it. */
export const PIECE = /^[0-9a-f]{40}$/

/** A text kept in pieces that versions share: a version costs what is new in it. */
export interface Chunks {
  /** The names of the pieces, in order; all of them on disk and flushed. */
  put(text: string): Promise<readonly string[]>
  /** @throws Damaged where a piece is not there, or not what it was. */
  get(names: readonly string[]): Promise<string>
  /** Deletes what no version names, unless it came lately. */
  sweep(named: ReadonlySet<string>, now: number): Promise<void>
  /** Bytes on disk. */
  size(): Promise<number>
}

/** A piece is not what it was: the version cannot be had. */
export class Damaged extends Error {
  override readonly name = 'Damaged'
}

export function chunksIn(folder: string): Chunks {
  const pathOf = (name: string) => join(folder, `${name}.gz`)
  const read = async (name: string): Promise<Buffer | null> => {
    if (!PIECE.test(name)) return null
    try {
      const bytes = await unpack(await readFile(pathOf(name)), { maxOutputLength: LARGEST })
      return nameOf(bytes) === name ? bytes : null
    } catch {
      return null
    }
  }

  return {
    async put(text) {
      const names: string[] = []
      for (const piece of pieces(Buffer.from(text, 'utf8'))) {
        const name = nameOf(piece)
        names.push(name)
        // A damaged piece is mended by whoever has what was in it. One that is there is marked as lately wanted.
        if (await read(name)) {
          const now = new Date()
          await utimes(pathOf(name), now, now).catch(() => {})
        } else await writeAtomically(pathOf(name), await pack(piece))
      }
      return names
    },
    async get(names) {
      const found = (await Promise.all(names.map(read))).filter((piece) => piece !== null)
      if (found.length < names.length) throw new Damaged('a piece is missing or was changed')
      return Buffer.concat(found).toString('utf8')
    },
    async sweep(named, now) {
      for (const entry of await readdir(folder).catch(() => [])) {
        if (named.has(entry.replace(/\.gz$/, ''))) continue
        const path = join(folder, entry)
        const stats = await lstat(path).catch(() => null)
        if (stats?.isFile() && now - stats.mtimeMs > REST) await rm(path, { force: true })
      }
    },
    async size() {
      const entries = await readdir(folder).catch(() => [])
      const sizes = await Promise.all(entries.map((entry) => lstat(join(folder, entry)).catch(() => null)))
      return sizes.reduce((sum, stats) => sum + (stats?.size ?? 0), 0)
    },
  }
}

function nameOf(piece: Uint8Array): string {
  return createHash('sha256').update(piece).digest('hex').slice(0, 40)
}

const NEWLINE = 10

/** Cuts a text after lines that their content chooses, so that an edit changes the pieces around it and no others. */
function pieces(text: Buffer): readonly Buffer[] {
  const found: Buffer[] = []
  let from = 0
  for (let at = 0; at < text.length;) {
    const end = text.indexOf(NEWLINE, at) + 1 || text.length
    // A line without an end in sight is cut where it is.
    for (; end - from > MOST; from += MOST) found.push(text.subarray(from, from + MOST))
    if (end - from >= LEAST && hashOf(text, at, end) % USUAL === 0) {
      found.push(text.subarray(from, end))
      from = end
    }
    at = end
  }
  if (from < text.length) found.push(text.subarray(from))
  return found
}

/** FNV-1a of a line. */
function hashOf(text: Buffer, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (text[at] ?? 0), 0x01000193) >>> 0
  return hash
}

import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { type Design, type KindSchemas, readDesign } from '@vpcanvas/model'
import { summaryOfChange } from '@vpcanvas/resources/changes'
import { kinds } from '@vpcanvas/resources/drawing'
import type { Text } from '@vpcanvas/text'
import { writeAtomically } from '../atomic.ts'
import { revisionOf } from '../workspace.ts'
import { type Chunks, chunksIn, Damaged } from './chunks.ts'
import { thinned } from './thinning.ts'
import { type Cause, NAME_LIMIT, VERSION_FORMAT, VERSION_ID, type VersionRecord, versionSchema } from './version.ts'

/** What a list of versions shows of one. */
export type Version = Omit<VersionRecord, 'format' | 'version' | 'pieces'>

export interface VersionList {
  /** Newest first. */
  readonly versions: readonly Version[]
  /** Files that are no versions any more, by name: told, and left alone. */
  readonly damaged: readonly string[]
  /** Bytes on disk. */
  readonly size: number
}

/** What is asked to be kept. */
export interface Taking {
  /** The design file's text, and the design in it. */
  readonly text: string
  readonly design: Design
  readonly file: string
  readonly cause: Cause
  readonly name?: string | null
}

/** The versions of designs, by the design's id: a file that is renamed keeps its own. */
export interface DesignHistory {
  list(design: string): Promise<VersionList>
  /** The id of the design that a file of this name held last, for one that cannot be read any more; null where none is known. */
  lastIn(file: string): Promise<string | null>
  /** Null where there is no such version; `damaged` where it cannot be had any more. */
  read(design: string, version: string): Promise<Design | 'damaged' | null>
  /** Keeps a version, unless the newest one of the file is the same: then that one, with the name if there is one. */
  take(taking: Taking): Promise<Version>
  /** Gives a version a name, or takes it away. Null where there is no such version. */
  name(design: string, version: string, name: string | null): Promise<Version | null>
}

/** Bytes of one design's versions; the oldest without a name make room. */
const SIZE_LIMIT = 256 * 1024 * 1024

/** Versions in a folder of the workspace: a small record each, and the designs in pieces that versions share. */
export function folderHistory(
  folder: string,
  schemas: KindSchemas,
  now: () => number = Date.now,
  limit = SIZE_LIMIT,
): DesignHistory {
  const queues = new Map<string, Promise<unknown>>()
  /** The design of the version that was taken last, so that the next is told from it without reading it again. */
  const latest = new Map<string, { readonly version: string; readonly design: Design }>()
  /** One after the other for each design, within this process; between processes, records have names of their own. */
  const inTurn = <T>(design: string, work: () => Promise<T>): Promise<T> => {
    const mine = (queues.get(design) ?? Promise.resolve()).catch(() => {}).then(work)
    queues.set(design, mine)
    return mine
  }
  const homeOf = (design: string) => join(folder, createHash('sha256').update(design).digest('hex').slice(0, 24))

  async function read(design: string, version: string): Promise<Design | 'damaged' | null> {
    if (!VERSION_ID.test(version)) return null
    const record = await recordAt(join(homeOf(design), 'versions', `${version}.json`))
    if (record === null) return null
    if (record === 'damaged' || record === 'newer') return 'damaged'
    return designOf(record, chunksIn(join(homeOf(design), 'pieces')), schemas)
  }

  async function take({ text, design, file, cause, name = null }: Taking): Promise<Version> {
    const home = homeOf(design.id)
    const { records } = await recordsIn(home)
    const revision = revisionOf(text)
    const [newest] = records
    const before = records.find((one) => one.file === file)
    if (before?.revision === revision && (name === null || before.name === null)) {
      // What was applied stays, whatever it was kept for at first.
      if (cause === 'apply' && before.cause !== 'apply') return rewritten(home, { ...before, cause })
      return name === null ? versionOf(before) : await named(home, before, name)
    }
    const chunks = chunksIn(join(home, 'pieces'))
    const since = before ?? newest ?? null
    const known = latest.get(design.id)
    const old = since && (known?.version === since.id ? known.design : await designOf(since, chunks, schemas))
    const number = (newest?.number ?? 0) + 1
    const record: VersionRecord = {
      format: 'vpcanvas-version',
      version: VERSION_FORMAT,
      id: `${String(number).padStart(8, '0')}-${randomBytes(4).toString('hex')}`,
      number,
      at: now(),
      by: whoever(),
      cause,
      name: name && name.slice(0, NAME_LIMIT),
      file,
      design: design.name,
      resources: Object.keys(design.resources).length,
      since: old && old !== 'damaged' ? (since?.id ?? null) : null,
      summary: old && old !== 'damaged' ? summary(old, design) : NONE,
      revision,
      // First what it says, then that it is there.
      pieces: [...(await chunks.put(text))],
    }
    await writeRecord(home, record)
    latest.set(design.id, { version: record.id, design })
    await makeRoom(home, chunks)
    return versionOf(record)
  }

  /** Thins the versions, and tells those after a gap what they are different from now. */
  async function makeRoom(home: string, chunks: Chunks): Promise<void> {
    const { records, isWhole } = await recordsIn(home)
    const gone = new Set(thinned(records, now()).map(({ id }) => id))
    const size = await chunks.size()
    if (size > limit) {
      const oldest = records.findLast((one, index) => one.name === null && index > 0 && !gone.has(one.id))
      if (oldest) gone.add(oldest.id)
    }
    if (gone.size === 0) return
    const kept = records.filter(({ id }) => !gone.has(id))
    for (const [index, record] of kept.entries()) {
      if (record.since === null || !gone.has(record.since)) continue
      const before = kept.slice(index + 1).find(({ file }) => file === record.file) ?? null
      const [old, own] = await Promise.all([before, record].map((one) => one && designOf(one, chunks, schemas)))
      const isKnown = old && own && old !== 'damaged' && own !== 'damaged'
      await writeRecord(home, {
        ...record,
        since: isKnown && before ? before.id : null,
        summary: isKnown ? summary(old, own) : NONE,
      })
    }
    for (const id of gone) await rm(join(home, 'versions', `${id}.json`), { force: true })
    // What nobody here can read may name pieces that nobody else does.
    if (isWhole) await chunks.sweep(new Set(kept.flatMap(({ pieces }) => pieces)), now())
  }

  async function named(home: string, record: VersionRecord, name: string | null): Promise<Version> {
    return rewritten(home, { ...record, name: name === null ? null : name.slice(0, NAME_LIMIT) })
  }

  async function rewritten(home: string, record: VersionRecord): Promise<Version> {
    await writeRecord(home, record)
    return versionOf(record)
  }

  return {
    async list(design) {
      const home = homeOf(design)
      const [{ records, damaged }, size] = await Promise.all([recordsIn(home), chunksIn(join(home, 'pieces')).size()])
      return { versions: records.map(versionOf), damaged, size }
    },
    async lastIn(file) {
      const homes = (await readdir(folder).catch(() => [])).map((name) => join(folder, name))
      const kept = await Promise.all(
        homes.map(async (home) => {
          const { records } = await recordsIn(home)
          return records.flatMap((record) => (record.file === file ? [{ home, record }] : []))
        }),
      )
      for (const { home, record } of kept.flat().toSorted((a, b) => b.record.at - a.record.at)) {
        const design = await designOf(record, chunksIn(join(home, 'pieces')), schemas)
        if (design !== 'damaged') return design.id
      }
      return null
    },
    read,
    take: (taking) => inTurn(taking.design.id, () => take(taking)),
    name: (design, version, name) =>
      inTurn(design, async () => {
        if (!VERSION_ID.test(version)) return null
        const record = await recordAt(join(homeOf(design), 'versions', `${version}.json`))
        return record === null || typeof record === 'string' ? null : named(homeOf(design), record, name)
      }),
  }
}

const NONE: Text = { en: '', ko: '' }

function summary(before: Design, after: Design): Text {
  const { en, ko } = summaryOfChange(before, after, kinds)
  return { en: en.slice(0, 2000), ko: ko.slice(0, 2000) }
}

function versionOf({ format, version, pieces, ...shown }: VersionRecord): Version {
  void [format, version, pieces]
  return shown
}

async function designOf(record: VersionRecord, chunks: Chunks, schemas: KindSchemas): Promise<Design | 'damaged'> {
  try {
    const text = await chunks.get(record.pieces)
    if (revisionOf(text) !== record.revision) return 'damaged'
    const read = readDesign(JSON.parse(text), schemas)
    return read.ok ? read.design : 'damaged'
  } catch (error) {
    if (error instanceof Damaged || error instanceof SyntaxError) return 'damaged'
    throw error
  }
}

async function writeRecord(home: string, record: VersionRecord): Promise<void> {
  await writeAtomically(join(home, 'versions', `${record.id}.json`), `${JSON.stringify(record)}\n`)
}

/** The records of a design, newest first; `isWhole` unless some of them are of a newer vpcanvas or cannot be read now. */
async function recordsIn(home: string): Promise<{
  readonly records: readonly VersionRecord[]
  readonly damaged: readonly string[]
  readonly isWhole: boolean
}> {
  const folder = join(home, 'versions')
  const entries = (await readdir(folder).catch(() => [])).filter((name) => VERSION_ID.test(name.replace(/\.json$/, '')))
  const found = await Promise.all(entries.map(async (name) => ({ name, record: await recordAt(join(folder, name)) })))
  const records = found.flatMap(({ record }) => (record === null || typeof record === 'string' ? [] : [record]))
  return {
    records: records.toSorted((a, b) => b.number - a.number || (a.id < b.id ? 1 : -1)),
    damaged: found.filter(({ record }) => typeof record === 'string').map(({ name }) => name),
    isWhole: found.every(({ record }) => record !== 'newer'),
  }
}

async function recordAt(path: string): Promise<VersionRecord | 'damaged' | 'newer' | null> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'newer'
  }
  try {
    const json: unknown = JSON.parse(text)
    const read = versionSchema.safeParse(json)
    if (read.success && path.endsWith(`${read.data.id}.json`)) return read.data
    const { version } = (json ?? {}) as { version?: unknown }
    return typeof version === 'number' && version > VERSION_FORMAT ? 'newer' : 'damaged'
  } catch {
    return 'damaged'
  }
}

function whoever(): string {
  try {
    return userInfo().username.slice(0, 100)
  } catch {
    return ''
  }
}

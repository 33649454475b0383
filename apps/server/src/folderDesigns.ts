import { setImmediate } from 'node:timers/promises'
import { type Design, type KindSchemas, viewOf } from '@vpcanvas/model'
import { type DesignElsewhere, rangesUsed } from '@vpcanvas/resources/addresses'
import { inEach, type Text } from '@vpcanvas/text'
import { readText } from './readText.ts'
import { SIZE_LIMIT, type Storage, type StoredFile } from './workspace.ts'

/** A file of the folder that holds no design which can be read, and why. */
export interface Unread {
  readonly file: string
  readonly text: Text
}

/** What the designs of a folder use, for the address planner of one of them. */
export interface FolderRanges {
  readonly designs: readonly DesignElsewhere[]
  readonly unread: readonly Unread[]
}

/** The design of a file, or why there is none; null where the file is gone meanwhile. */
export async function designOf(
  storage: Storage,
  schemas: KindSchemas,
  { file, size }: StoredFile,
): Promise<{ readonly design: Design } | { readonly text: Text } | null> {
  if (size > SIZE_LIMIT) return { text: tooLarge }
  const stored = await storage.read(file).catch((error: NodeJS.ErrnoException) => error)
  if (stored === null) return null
  if (stored instanceof Error) return { text: unreadable(stored.code ?? stored.message) }
  const read = readText(stored.text, schemas)
  if (read.ok) return { design: read.design }
  return { text: inEach((language) => [read.place, read.text[language]].filter((part) => part !== '').join(': ')) }
}

/**
 * What each design of a folder uses, by the name of its file. A file is read once for as long as it stays as it is, one after the
 * other with room between them for other work.
 */
export function rangesOfFolder(storage: Storage, schemas: KindSchemas): () => Promise<FolderRanges> {
  const known = new Map<string, { readonly as: string; readonly found: DesignElsewhere | Unread }>()
  return async () => {
    const files = (await storage.list()).toSorted((a, b) => (a.file < b.file ? -1 : 1))
    const there = new Set(files.map(({ file }) => file))
    for (const file of known.keys()) if (!there.has(file)) known.delete(file)
    for (const entry of files) {
      const { file } = entry
      const as = `${entry.modified} ${entry.size}`
      if (known.get(file)?.as === as) continue
      const read = await designOf(storage, schemas, entry)
      if (read === null) known.delete(file)
      else known.set(file, { as, found: 'design' in read ? usesOf(file, read.design, schemas) : { file, ...read } })
      await setImmediate()
    }
    const all = files.flatMap(({ file }) => known.get(file)?.found ?? [])
    return {
      designs: all.filter((one) => 'uses' in one),
      unread: all.filter((one) => 'text' in one),
    }
  }
}

function usesOf(file: string, design: Design, schemas: KindSchemas): DesignElsewhere {
  return { file, id: design.id, name: design.name, uses: rangesUsed(viewOf(design, schemas)) }
}

const tooLarge: Text = {
  en: `The file is larger than ${SIZE_LIMIT / 1024 / 1024} MB.`,
  ko: `파일이 크기 제한(${SIZE_LIMIT / 1024 / 1024} MB)을 넘습니다.`,
}

function unreadable(code: string): Text {
  return { en: `The file cannot be read (${code}).`, ko: `파일을 읽을 수 없습니다(${code}).` }
}
